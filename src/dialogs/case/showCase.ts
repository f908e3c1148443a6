import { type Case, isAnswered, isDraft, isFull } from '../../domain/case.ts';
import { owns } from '../../domain/policy.ts';
import type { Acted } from '../../services/cases.ts';
import type { Opened } from '../../services/opening.ts';
import { replyToQuestion } from '../application/applicantForms.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import { unseen } from '../refused.ts';
import { caseReply } from './caseCard.ts';
import { nextQuestion } from './drafts.ts';

/**
 * What a person gets to see of a case now: the owner of a draft the next question, everybody else the case's card. After
 * a click that changed nothing (`stale`, `refused`) the card says so.
 */
export async function showCase(
  one: Case,
  turn: Turn,
  desk: Desk,
  outcome: 'done' | 'stale' | 'refused' = 'done',
): Promise<Reply> {
  const reply = await shown(one, turn, desk, outcome);
  return outcome === 'refused' ? { ...reply, refused: 'forbidden' } : reply;
}

function shown(one: Case, turn: Turn, desk: Desk, outcome: 'done' | 'stale' | 'refused'): Promise<Reply> {
  const { full, moved, refused } = turn.t.cards.case;
  if (owns(turn.actor, one) && isDraft(one))
    return isFull(one) && (outcome !== 'done' || !isAnswered(one))
      ? caseReply(one, turn, desk, { banner: full })
      : nextQuestion(one, turn, desk);
  const byOther = outcome === 'stale' && one.history.at(-1)?.by !== turn.actor.id;
  return caseReply(one, turn, desk, { banner: outcome === 'refused' ? refused : byOther ? moved : '' });
}

/** The reply to an action: the case as it is now, so that the same action sent twice is answered the same twice. */
export const showActed = async (acted: Acted, turn: Turn, desk: Desk): Promise<Reply> =>
  acted.outcome === 'gone' ? unseen(turn) : showCase(acted.one, turn, desk, acted.outcome);

/** The reply to whoever begins a case: the case, unless they have left too many drafts of its kind unfinished. */
export const showOpened = async (opened: Opened, turn: Turn, desk: Desk): Promise<Reply> =>
  opened === 'tooManyDrafts' ? { text: turn.t.chat.tooManyDrafts } : showCase(opened, turn, desk);

/** What follows a changed answer: in a draft the next question, while a reviewer waits the reply to them. */
export function afterAnswer(one: Case, turn: Turn, desk: Desk): Promise<Reply> {
  const isAsked = one.status === 'actionNeeded' && owns(turn.actor, one);
  return isAsked ? replyToQuestion.open(one, turn, desk) : showCase(one, turn, desk);
}
