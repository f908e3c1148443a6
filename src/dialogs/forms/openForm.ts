import { type Case, isLegal } from '../../domain/case.ts';
import { isAllowed } from '../../domain/policy.ts';
import type { CaseForm } from '../case/caseForm.ts';
import { showCase } from '../case/showCase.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import { caseForms } from './allCards.ts';
import type { Filled } from './form.ts';

/** The form with this verb, if it is one for this case. */
export const formOf = (one: Case, verb: string): CaseForm | undefined =>
  caseForms.find((each) => each.verb === verb && each.fits(one));

/** Opens a form, with what was typed in it before, if the event it causes is legal and allowed now; otherwise shows the case. */
export function openForm(one: Case, turn: Turn, desk: Desk, verb: string, filled?: Filled): Promise<Reply> {
  const form = formOf(one, verb);
  if (form && !isAllowed(turn.actor, one, form.event)) return showCase(one, turn, desk, 'refused');
  if (!form || !isLegal(one, form.event)) return showCase(one, turn, desk, 'stale');
  return form.open(one, turn, desk, filled);
}
