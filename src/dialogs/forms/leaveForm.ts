import { z } from 'zod/v4';
import { type Case, isCurrent, isLegal } from '../../domain/case.ts';
import { isAllowed } from '../../domain/policy.ts';
import type { Kept } from '../../domain/unfinished.ts';
import type { CaseForm } from '../case/caseForm.ts';
import { actingOn, CaseRef, type Click, caseSubmit } from '../case/caseSubmit.ts';
import { showActed, showCase } from '../case/showCase.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Submit, Turn } from '../dialog.ts';
import { formOf, openForm } from './openForm.ts';

/** Which form is left, and for which; without one, for the case as it is. */
const Leaving = CaseRef.extend({ from: z.string().max(100) });
type Leaving = z.infer<typeof Leaving>;

/** The way back from a form: what was typed is kept as it is, right or not, and stands there when the form is opened again. */
export const leaveForm = (desk: Desk): Submit =>
  caseSubmit('leave-form', Leaving, desk, async (click) => {
    const { one, turn, said, record } = click;
    const left = formOf(one, said.from);
    if (!left?.leave) return { text: turn.t.chat.broken };
    if (!isAllowed(turn.actor, one, 'kept')) return showCase(one, turn, desk, 'refused');
    if (!isLegal(one, 'kept')) return showCase(one, turn, desk, 'stale');
    const kept = await left.leave(Object(record), one, turn, desk);
    return kept ? keep(kept, left, click, desk) : leadOn(one, turn, desk, said.argument);
  });

/** Keeps what was typed. When the case has moved on it stays in the form, so that nothing newer is lost either. */
async function keep(kept: Kept, left: CaseForm, click: Click<Leaving>, desk: Desk) {
  const { one, turn, said, record } = click;
  const late = (now: Case) =>
    left.open(now, turn, desk, { values: Object(record), problem: turn.t.common.movedOn });
  if (!isCurrent(one, said.revision)) return late(one);
  const acted = await desk.cases.act(actingOn(click), kept);
  if (acted.outcome === 'done') return leadOn(acted.one, turn, desk, said.argument);
  const isOpen = acted.outcome === 'stale' && isLegal(acted.one, 'kept');
  return isOpen ? late(acted.one) : showActed(acted, turn, desk);
}

const leadOn = (one: Case, turn: Turn, desk: Desk, form: string): Promise<Reply> =>
  form ? openForm(one, turn, desk, form) : showCase(one, turn, desk);
