import type { CustomerQualification } from '../../domain/application/customerQualification.ts';
import type { Case } from '../../domain/case.ts';
import { applicantName } from '../../domain/names.ts';
import { formatDay } from '../../texts/format.ts';
import { askForValidationId } from '../../texts/mailToMicrosoft.ts';
import type { ButtonView } from '../cards/button.ts';
import type { FindingView } from '../cards/findingViews.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import { mailReply } from './mailDraft.ts';

interface About {
  /** The case that the mail is shown for. */
  readonly one: Case;
  readonly findings: readonly FindingView[];
  readonly buttons: readonly ButtonView[];
}

/**
 * The mail to a customer that Microsoft has approved, and for which Partner Center shows no validation ID: it is the customer
 * who asks Microsoft for it (S3), with the text that the mail brings. In English, as is whatever goes to that mailbox.
 */
export function validationIdMail(
  customer: CustomerQualification,
  { one, findings, buttons }: About,
  turn: Turn,
  desk: Desk,
): Reply {
  const { answers, filing, partnerTenantId, ref } = customer;
  const company = applicantName(customer) ?? '';
  const mail = {
    to: answers.contact?.email ?? '',
    subject: askForValidationId.subject(company),
    body: askForValidationId.body({
      contact: answers.contact?.contactName ?? '',
      company,
      mailbox: desk.links.mailbox,
      tenantId: partnerTenantId,
      filedOn: filing ? formatDay(filing.filedOn, 'en') : '',
      reference: filing?.reference ?? '',
      ref,
    }),
  };
  return mailReply(mail, one, turn, findings, buttons);
}
