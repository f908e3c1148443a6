import { type Case, isSetup, isTakeover } from '../../domain/case.ts';
import { owns } from '../../domain/policy.ts';
import { isDenied } from '../../domain/setup/customerSetup.ts';
import { customerTenantOf } from '../../domain/takeover/takeover.ts';
import { type Standing, standingEnquiry } from '../../texts/mailToMicrosoft.ts';
import { texts } from '../../texts/texts.ts';
import { showCase } from '../case/showCase.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import { backToCase, mailReply } from './mailDraft.ts';

/** The enquiry to Microsoft's mailbox about a customer that is ours and whose special qualification is not GCC, for its owner. */
export async function mailAboutStanding(one: Case, turn: Turn, desk: Desk): Promise<Reply> {
  if (!owns(turn.actor, one)) return showCase(one, turn, desk, 'refused');
  const facts = standingIn(one);
  if (!facts) return showCase(one, turn, desk, 'stale');
  const mail = {
    to: desk.links.mailbox,
    subject: standingEnquiry.subject(facts.company),
    body: standingEnquiry.body(facts),
  };
  return mailReply(mail, one, turn, [], [backToCase(turn)]);
}

/** What Partner Center shows of a customer that was taken over or set up and may not order; undefined of any other. */
function standingIn(one: Case): Standing | undefined {
  const { standings } = texts.en;
  if (isTakeover(one) && one.status === 'held')
    return {
      kind: one.kind,
      company: one.answers.takenOver?.customerName ?? '',
      tenantId: customerTenantOf(one),
      seen: standings[one.standing ?? 'unread'],
      reason: one.denial ?? '',
    };
  if (isSetup(one) && isDenied(one))
    return {
      kind: one.kind,
      company: one.answers.company?.name ?? '',
      tenantId: one.tenantId ?? '',
      seen: standings.denied,
      reason: one.trouble?.reason ?? '',
    };
  return undefined;
}
