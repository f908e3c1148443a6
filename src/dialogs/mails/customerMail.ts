import type { CustomerQualification } from '../../domain/application/customerQualification.ts';
import { lacksValidationId } from '../../domain/application/qualification.ts';
import { Language } from '../../domain/person.ts';
import { texts } from '../../texts/texts.ts';
import { type ButtonView, submitsWith } from '../cards/button.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import { backToCase, mailReply } from './mailDraft.ts';
import { validationIdMail } from './validationIdMail.ts';

/** The mail that a customer is to get now: for its validation ID where that is missing, before that for Microsoft's form. */
export const mailToCustomer = (one: CustomerQualification, turn: Turn, desk: Desk, wanted: string): Reply =>
  lacksValidationId(one)
    ? validationIdMail(one, { one, findings: [], buttons: [backToCase(turn)] }, turn, desk)
    : formMail(one, turn, desk, wanted);

/**
 * The mail by which the customer is asked to send Microsoft's form: where it is, which option and tenant ID to enter, what
 * to have at hand, who signs. In English, for customers are US bodies, unless `wanted` names another language.
 */
function formMail(one: CustomerQualification, turn: Turn, desk: Desk, wanted: string): Reply {
  const language = Language.catch('en').parse(wanted);
  const { customer: words } = texts[language].mails;
  const { body, contact } = one.answers;
  const mail = {
    to: contact?.email ?? '',
    subject: words.subject(body?.legalName ?? ''),
    body: words.body({
      contact: contact?.contactName ?? '',
      company: body?.legalName ?? '',
      signer: contact?.signerName ?? '',
      form: desk.links.form,
      tenantId: one.partnerTenantId,
    }),
  };
  return mailReply(mail, one, turn, [], [...languageButtons(language, turn), backToCase(turn)]);
}

/** Lead to the same mail in the other languages. */
const languageButtons = (shown: Language, { t }: Turn): ButtonView[] =>
  Language.options
    .filter((one) => one !== shown)
    .map((one) => submitsWith(t.cards['mail-draft'].inLanguage[one], 'mail-customer', one));
