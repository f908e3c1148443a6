import { mayApply } from '../domain/policy.ts';
import { applicantForms } from './applicantForms.ts';
import type { Desk } from './desk.ts';
import type { Dialog, Reply, Turn } from './dialog.ts';
import { buttonSubmit, formSubmit } from './flow.ts';
import { showCase } from './showCase.ts';

/** S1: an agent qualifies the partner organisation. Typed again, it goes on where it stopped. */
export const qualifyPartner = (desk: Desk): Dialog => ({
  name: 'qualify',
  command: { en: 'qualify', de: 'qualifizieren' },
  begin: (turn) => begin(turn, desk),
  submits: [
    ...applicantForms.map((form) => formSubmit(form, desk)),
    buttonSubmit('edit-application', 'edited', desk),
    { verb: 'start-again', receive: (_record, turn) => begin(turn, desk) },
  ],
});

async function begin(turn: Turn, desk: Desk): Promise<Reply> {
  if (!mayApply(turn.actor)) return { text: `${turn.t.chat.agentsOnly} (P7)` };
  return showCase(await desk.eligibility.open(turn.actor), turn, desk);
}
