import type { ApplicationStatus } from '../../domain/application/application.ts';
import { mayReview, mayReviewCase } from '../../domain/policy.ts';
import { pageOf } from '../../services/casePage.ts';
import { listReply, partFrom } from '../case/caseList.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';

/** What waits for a reviewer; in actionNeeded it is the applicant's turn, if there is one. */
const waiting: readonly ApplicationStatus[] = ['submitted', 'inReview', 'filed'];

/** The applications that this reviewer may work on, and those whose applicant has left, the one that has waited longest first. */
export async function queueReply(turn: Turn, desk: Desk, from = 0): Promise<Reply> {
  if (!mayReview(turn.actor)) return { text: turn.t.chat.reviewersOnly, refused: 'reviewersOnly' };
  const cases = await desk.cases.list(turn.actor, { statuses: [...waiting, 'actionNeeded'] });
  const left = await desk.cases.leftAmong(cases.filter(({ status }) => status === 'actionNeeded'));
  const queue = cases
    .filter((one) => mayReviewCase(turn.actor, one) && (one.status !== 'actionNeeded' || left.includes(one)))
    .reverse();
  return listReply(
    pageOf(queue, partFrom(from)),
    { title: turn.t.cards['case-list'].queue, list: 'review', from },
    turn,
  );
}
