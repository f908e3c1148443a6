import { customerTenantOf, type Takeover } from '../../domain/takeover/takeover.ts';
import { standingEnquiry } from '../../texts/mailToMicrosoft.ts';
import { texts } from '../../texts/texts.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import { backToCase, mailReply } from './mailDraft.ts';

/** The enquiry to Microsoft's mailbox about a customer that accepted and whose special qualification is not GCC. */
export function mailAboutStanding(one: Takeover, turn: Turn, desk: Desk): Reply {
  const company = one.answers.takenOver?.customerName ?? '';
  const mail = {
    to: desk.links.mailbox,
    subject: standingEnquiry.subject(company),
    body: standingEnquiry.body({
      company,
      tenantId: customerTenantOf(one),
      seen: texts.en.standings[one.standing ?? 'unread'],
    }),
  };
  return mailReply(mail, one, turn, [], [backToCase(turn)]);
}
