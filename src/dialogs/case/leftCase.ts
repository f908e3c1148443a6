import { type Case, ownerName } from '../../domain/case.ts';
import { type ButtonView, submits } from '../cards/button.ts';
import { type RemarkView, remark } from '../cards/remarkViews.ts';
import type { Desk } from '../desk.ts';
import type { Turn } from '../dialog.ts';

/** What the card of a case that was left adds: whose it was, how it goes on, and the button for whoever may take it on. */
interface LeftViews {
  readonly remarks: readonly RemarkView[];
  readonly buttons: readonly ButtonView[];
}

/** That a case was left by its owner; nothing of any other. */
export async function leftViews(one: Case, turn: Turn, desk: Desk): Promise<LeftViews> {
  if (!(await desk.cases.wasLeft(one))) return { remarks: [], buttons: [] };
  const { leftTitle, left, leftToYou, leftToAgents } = turn.t.cards.case;
  const isForYou = await desk.cases.canTakeOn(turn.actor, one);
  return {
    remarks: [remark(leftTitle, [left(ownerName(one)), isForYou ? leftToYou : leftToAgents(one.ref)])],
    buttons: isForYou ? [submits(turn.t.buttons.takeOn, 'take-on', 'positive')] : [],
  };
}
