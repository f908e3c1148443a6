import type { PartnerQualification } from '../../domain/application/partnerQualification.ts';
import { opens } from '../cards/button.ts';
import { findingViews } from '../cards/findingViews.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import { mailReply } from './mailDraft.ts';

/** The mail to the indirect provider that a reseller is routed to. */
export async function mailToProvider(one: PartnerQualification, turn: Turn, desk: Desk): Promise<Reply> {
  const { organization, provider } = one.answers;
  const { provider: words } = turn.t.mails;
  const company = organization?.legalName ?? '';
  const mail = {
    to: provider?.providerEmail ?? '',
    subject: words.subject(company),
    body: words.body(provider?.providerName ?? '', company, one.partnerTenantId),
  };
  const change = turn.t.cards['submit-application'].changes.organization;
  const found = findingViews(await desk.cases.judged(one), one, turn, desk.links);
  return mailReply(mail, one, turn, found, [
    opens(turn.t.common.back, 'qualify-provider'),
    opens(change, 'qualify-organization'),
    opens(turn.t.buttons.withdraw, 'withdraw-application', 'destructive'),
  ]);
}
