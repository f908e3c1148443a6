import { read } from '../domain/answerClock.ts';
import type { Case } from '../domain/case.ts';
import { formatDay } from '../texts/format.ts';
import { overdueMail } from '../texts/mailToMicrosoft.ts';
import { defineCard } from './card.ts';
import { type ButtonView, sampleButton } from './caseButtons.ts';
import type { Desk } from './desk.ts';
import type { Reply, Turn } from './dialog.ts';
import { type FindingView, findingViews, sampleFinding } from './findingViews.ts';

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** A ready mail: to be opened in the mail program, or copied. */
export const mailCard = defineCard('mail-draft', {
  caseId: 'c1',
  ref: 'GCC-7F3K2',
  to: 'usgcce@microsoft.com',
  subject: 'GCC eligibility',
  body: 'Hello',
  link: 'mailto:usgcce@microsoft.com',
  findings: [sampleFinding],
  buttons: [sampleButton],
});

/** The mail to the indirect provider that a reseller is routed to. */
export async function mailToProvider(one: Case, turn: Turn, desk: Desk): Promise<Reply> {
  const { organization, provider } = one.answers;
  const { provider: words } = turn.t.mails;
  const company = organization?.legalName ?? '';
  const mail = {
    to: provider?.providerEmail ?? '',
    subject: words.subject(company),
    body: words.body(provider?.providerName ?? '', company, one.partnerTenantId),
  };
  const change = turn.t.cards['submit-application'].changeOrganization;
  const found = findingViews(await desk.eligibility.judged(one), one, turn, desk.links);
  return draft(mail, one, turn, found, [
    { title: turn.t.common.back, verb: 'open-form', form: 'qualify-provider', style: 'default' },
    { title: change, verb: 'open-form', form: 'qualify-organization', style: 'default' },
    { title: turn.t.buttons.withdraw, verb: 'open-form', form: 'withdraw-application', style: 'destructive' },
  ]);
}

/** The enquiry to Microsoft's mailbox when its answer is overdue, with the facts. */
export async function mailToMicrosoft(one: Case, turn: Turn, desk: Desk): Promise<Reply> {
  const reading = one.clock && read(one.clock, turn.now, turn.zone);
  const company = one.answers.organization?.legalName ?? '';
  const mail = {
    to: desk.links.mailbox,
    subject: overdueMail.subject(company),
    body: overdueMail.body({
      company,
      tenantId: one.partnerTenantId,
      filedOn: one.filing ? formatDay(one.filing.filedOn, 'en') : '',
      due: reading && 'due' in reading ? formatDay(reading.due, 'en') : '',
      reference: one.filing?.reference ?? '',
    }),
  };
  return draft(
    mail,
    one,
    turn,
    [],
    [{ title: turn.t.common.back, verb: 'show-case', form: '', style: 'default' }],
  );
}

function draft(mail: Mail, one: Case, turn: Turn, findings: FindingView[], buttons: ButtonView[]): Reply {
  const query = `subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(mail.body)}`;
  const link = `mailto:${encodeURIComponent(mail.to).replaceAll('%40', '@')}?${query}`;
  const card = mailCard.render(turn, { ...mail, link, caseId: one.id, ref: one.ref, findings, buttons });
  const shows = { id: one.id, revision: one.revision, isForm: true };
  return { card, summary: turn.t.cards['mail-draft'].title, shows };
}
