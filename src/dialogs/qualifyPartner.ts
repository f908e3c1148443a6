import { mayApply } from '../domain/policy.ts';
import { applicantForms } from './applicantForms.ts';
import type { Desk } from './desk.ts';
import type { Dialog } from './dialog.ts';
import { buttonSubmit, formSubmit } from './flow.ts';
import { showCase } from './showCase.ts';

/** S1: an agent qualifies the partner organisation. Typed again, it goes on where it stopped. */
export const qualifyPartner = (desk: Desk): Dialog => ({
  name: 'qualify',
  command: { en: 'qualify', de: 'qualifizieren' },
  async begin(turn) {
    if (!mayApply(turn.actor)) return { text: `${turn.t.chat.agentsOnly} (P7)` };
    return showCase(await desk.eligibility.open(turn.actor), turn, desk);
  },
  submits: [
    ...applicantForms.map((form) => formSubmit(form, desk)),
    buttonSubmit('edit-application', 'edited', desk),
  ],
});
