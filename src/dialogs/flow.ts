import { z } from 'zod/v4';
import { type Case, isCurrent, isLegal } from '../domain/case.ts';
import { isAllowed } from '../domain/policy.ts';
import type { CaseForm } from './caseForm.ts';
import type { Desk } from './desk.ts';
import type { Reply, Submit, Turn } from './dialog.ts';
import { unseen } from './refused.ts';
import { afterAnswer, showActed, showCase } from './showCase.ts';

/** Which case a card speaks of, as it stood. It travels in the card, so it is a claim and no permission. */
export const CaseRef = z.object({ caseId: z.string().max(100), revision: z.coerce.number().int().min(0) });

/**
 * The way of every form: parse the reference, find the case, compare the revision, read the inputs, act, show the case
 * as it is then. What does not fit shows the truth instead and writes nothing.
 */
export const formSubmit = (kind: CaseForm, desk: Desk): Submit => ({
  verb: kind.verb,
  async receive(record, turn) {
    const ref = CaseRef.safeParse(record);
    if (!ref.success) return { text: turn.t.chat.broken };
    const one = await desk.cases.find(turn.actor, ref.data.caseId);
    if (!one) return unseen(turn);
    if (!kind.fits(one)) return { text: turn.t.chat.broken };
    if (!isAllowed(turn.actor, one, kind.event)) return showCase(one, turn, desk, 'refused');
    if (!isCurrent(one, ref.data.revision)) return late(kind, record, one, turn, desk);
    if (!isLegal(one, kind.event)) return showCase(one, turn, desk, 'refused');
    const reading = kind.read(record, one, turn);
    if ('problems' in reading)
      return kind.open(one, turn, desk, { values: Object(record), problems: reading.problems });
    const acted = await reading.act({ ...ref.data, ...by(turn) }, desk);
    if ('objects' in acted)
      return kind.open(one, turn, desk, { values: Object(record), ...acted.objects(turn) });
    if (acted.outcome === 'done' && kind.event === 'answered') return afterAnswer(acted.one, turn, desk);
    if (acted.outcome === 'stale') return late(kind, record, acted.one, turn, desk);
    return showActed(acted, turn, desk);
  },
});

/**
 * A form that comes when its case has moved on. What was kept already is answered as it was the first time; answers that
 * differ stay in the form, so that nothing typed is lost; everything else shows the case.
 */
function late(kind: CaseForm, record: unknown, one: Case, turn: Turn, desk: Desk): Promise<Reply> {
  if (kind.event !== 'answered' || !isLegal(one, 'answered')) return showCase(one, turn, desk, 'stale');
  const reading = kind.read(record, one, turn);
  if ('act' in reading && reading.isKept) return afterAnswer(one, turn, desk);
  return kind.open(one, turn, desk, { values: Object(record), problem: turn.t.common.movedOn });
}

/** A button without inputs that changes a case of some kinds. */
export const buttonSubmit = (
  verb: string,
  event: 'edited' | 'reviewStarted' | 'corrected' | 'withdrawn',
  isAbout: (one: Case) => boolean,
  desk: Desk,
): Submit => ({
  verb,
  async receive(record, turn) {
    const ref = CaseRef.safeParse(record);
    if (!ref.success) return { text: turn.t.chat.broken };
    const one = await desk.cases.find(turn.actor, ref.data.caseId);
    if (!one) return unseen(turn);
    if (!isAbout(one)) return { text: turn.t.chat.broken };
    return showActed(await desk.cases.act({ ...ref.data, ...by(turn) }, { type: event }), turn, desk);
  },
});

const by = ({ actor, activityId, trace }: Turn) => ({ actor, activityId, trace });
