import { z } from 'zod/v4';
import type { ApplicationEvent } from '../domain/application.ts';
import { type Case, isCurrent, isLegal } from '../domain/case.ts';
import { isAllowed } from '../domain/policy.ts';
import type { CaseForm } from './caseForm.ts';
import type { Desk } from './desk.ts';
import type { Reply, Submit, Turn } from './dialog.ts';
import { CaseRef } from './flow.ts';
import { formOf, openForm } from './openForm.ts';
import { unseen } from './refused.ts';
import { showActed, showCase } from './showCase.ts';

/** Which form is left, and for which; without one, for the case as it is. */
const Leaving = CaseRef.extend({ from: z.string().max(100), form: z.string().max(100).default('') });

/** The way back from a form: what was typed is kept as it is, right or not, and stands there when the form is opened again. */
export const leaveForm = (desk: Desk): Submit => ({
  verb: 'leave-form',
  async receive(record, turn) {
    const leaving = Leaving.safeParse(record);
    if (!leaving.success) return { text: turn.t.chat.broken };
    const one = await desk.cases.find(turn.actor, leaving.data.caseId);
    if (!one) return unseen(turn);
    const left = formOf(one, leaving.data.from);
    if (!left?.leave) return { text: turn.t.chat.broken };
    if (!isAllowed(turn.actor, one, 'kept')) return showCase(one, turn, desk, 'refused');
    if (!isLegal(one, 'kept')) return showCase(one, turn, desk, 'stale');
    const kept = await left.leave(Object(record), one, desk);
    const { revision, form } = leaving.data;
    return kept
      ? keep({ kept, left, record, revision, form }, one, turn, desk)
      : leadOn(one, turn, desk, form);
  },
});

interface Left {
  readonly kept: ApplicationEvent<'kept'>;
  readonly left: CaseForm;
  readonly record: unknown;
  readonly revision: number;
  readonly form: string;
}

/** Keeps what was typed. When the case has moved on it stays in the form, so that nothing newer is lost either. */
async function keep({ kept, left, record, revision, form }: Left, one: Case, turn: Turn, desk: Desk) {
  const late = (now: Case) =>
    left.open(now, turn, desk, { values: Object(record), problem: turn.t.common.movedOn });
  if (!isCurrent(one, revision)) return late(one);
  const { actor, activityId } = turn;
  const acted = await desk.cases.act({ actor, activityId, caseId: one.id, revision }, kept);
  if (acted.outcome === 'done') return leadOn(acted.one, turn, desk, form);
  const isOpen = acted.outcome === 'stale' && isLegal(acted.one, 'kept');
  return isOpen ? late(acted.one) : showActed(acted, turn, desk);
}

const leadOn = (one: Case, turn: Turn, desk: Desk, form: string): Promise<Reply> =>
  form ? openForm(one, turn, desk, form) : showCase(one, turn, desk);
