import { type Case, isCurrent, isLegal } from '../../domain/case.ts';
import { isAllowed } from '../../domain/policy.ts';
import type { CaseForm } from '../case/caseForm.ts';
import { actingOn, CaseRef, type Click, caseSubmit } from '../case/caseSubmit.ts';
import { afterAnswer, showActed, showCase } from '../case/showCase.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Submit } from '../dialog.ts';

/**
 * The way of every form: find the case, compare the revision, read the inputs, act, show the case as it is then. What does
 * not fit shows the truth instead and writes nothing.
 */
export const formSubmit = (form: CaseForm, desk: Desk): Submit =>
  caseSubmit(form.verb, CaseRef, desk, async (click) => {
    const { one, turn, said, record } = click;
    if (!form.fits(one)) return { text: turn.t.chat.broken };
    if (!isAllowed(turn.actor, one, form.event)) return showCase(one, turn, desk, 'refused');
    if (!isCurrent(one, said.revision)) return late(form, click, one, desk);
    if (!isLegal(one, form.event)) return showCase(one, turn, desk, 'refused');
    const reading = form.read(record, one, turn);
    if ('problems' in reading)
      return form.open(one, turn, desk, { values: Object(record), problems: reading.problems });
    const acted = await reading.act(actingOn(click), desk);
    if ('objects' in acted)
      return form.open(one, turn, desk, { values: Object(record), ...acted.objects(turn) });
    if (acted.outcome === 'done' && form.event === 'answered') return afterAnswer(acted.one, turn, desk);
    const hasMovedOn = acted.outcome === 'stale' && acted.one.revision > one.revision;
    if (hasMovedOn) return late(form, click, acted.one, desk);
    return showActed(acted, turn, desk);
  });

/**
 * A form that comes when its case has moved on. What was done already is answered as it was the first time. As long as it
 * can still be done, what was typed stays in the form, so that nothing is lost; else, or when there was nothing to type, the
 * case is shown.
 */
function late(form: CaseForm, { record, turn }: Click<unknown>, one: Case, desk: Desk): Promise<Reply> {
  const isTyped = Object.keys(form.schema.shape).length > 0;
  if (!isTyped || !isLegal(one, form.event)) return showCase(one, turn, desk, 'stale');
  const reading = form.read(record, one, turn);
  if ('act' in reading && reading.isKept) return afterAnswer(one, turn, desk);
  return form.open(one, turn, desk, { values: Object(record), problem: turn.t.common.movedOn });
}

/** A button without inputs that changes a case of some kinds. */
export const buttonSubmit = (
  verb: string,
  event: 'edited' | 'reviewStarted' | 'corrected' | 'withdrawn',
  isAbout: (one: Case) => boolean,
  desk: Desk,
): Submit =>
  caseSubmit(verb, CaseRef, desk, async (click) => {
    const { one, turn } = click;
    if (!isAbout(one)) return { text: turn.t.chat.broken };
    return showActed(await desk.cases.act(actingOn(click), { type: event }), turn, desk);
  });
