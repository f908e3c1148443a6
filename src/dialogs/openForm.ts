import { type Case, isLegal } from '../domain/case.ts';
import { isAllowed } from '../domain/policy.ts';
import { allForms } from './allCards.ts';
import type { CaseForm } from './caseForm.ts';
import type { Desk } from './desk.ts';
import type { Reply, Turn } from './dialog.ts';
import { showCase } from './showCase.ts';

/** The form with this verb, if it is one for this case. */
export const formOf = (one: Case, verb: string): CaseForm | undefined =>
  allForms.find((form) => form.verb === verb && form.fits(one));

/** Opens a form if the event it causes is legal and allowed now; otherwise shows the case. */
export function openForm(one: Case, turn: Turn, desk: Desk, verb: string): Promise<Reply> {
  const kind = formOf(one, verb);
  if (kind && !isAllowed(turn.actor, one, kind.event)) return showCase(one, turn, desk, 'refused');
  if (!kind || !isLegal(one, kind.event)) return showCase(one, turn, desk, 'stale');
  return kind.open(one, turn, desk);
}
