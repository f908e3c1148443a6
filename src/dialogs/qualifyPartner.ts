import { mayApply } from '../domain/policy.ts';
import { partnerForms } from './application/partnerForms.ts';
import { showOpened } from './case/showCase.ts';
import type { Desk } from './desk.ts';
import type { Dialog, Reply, Turn } from './dialog.ts';
import { formSubmit } from './forms/flow.ts';
import { agentsOnly } from './refused.ts';

/** S1: an agent qualifies the partner organization. Typed again, it goes on where it stopped. */
export const qualifyPartner = (desk: Desk): Dialog => ({
  name: 'qualify',
  command: { en: 'qualify', de: 'qualifizieren' },
  begin: (turn) => begin(turn, desk),
  submits: [
    ...Object.values(partnerForms).map((form) => formSubmit(form, desk)),
    { verb: 'start-again', receive: (_record, turn) => begin(turn, desk) },
  ],
});

async function begin(turn: Turn, desk: Desk): Promise<Reply> {
  if (!mayApply(turn.actor)) return agentsOnly(turn);
  const opened = await desk.eligibility.open(turn.actor, 'partnerQualification', turn.trace);
  return showOpened(opened, turn, desk);
}
