import { isLegal, isSetup } from '../domain/case.ts';
import { mayApply, owns } from '../domain/policy.ts';
import { caseReply } from './case/caseCard.ts';
import { About, actingOn, CaseRef, caseSubmit } from './case/caseSubmit.ts';
import { showActed, showCase, showOpened } from './case/showCase.ts';
import type { Desk } from './desk.ts';
import type { Dialog, Reply, Submit, Turn } from './dialog.ts';
import { buttonSubmit, formSubmit } from './forms/flow.ts';
import { agentsOnly } from './refused.ts';
import { otherCodeForm } from './setup/otherCodeForm.ts';
import { stopMail } from './setup/setupCodeForm.ts';
import { setupForms } from './setup/setupForms.ts';
import { createCustomer } from './setup/setupReview.ts';

/** S3: an agent sets an approved customer up in Partner Center. */
export const setUpCustomer = (desk: Desk): Dialog => ({
  name: 'setup',
  command: { en: 'setup', de: 'einrichten' },
  begin: (turn) => begin(turn, desk),
  submits: [
    ...[...Object.values(setupForms), createCustomer, otherCodeForm].map((form) => formSubmit(form, desk)),
    setUpSubmit(desk),
    withoutCodeSubmit(desk),
    buttonSubmit('correct-setup', 'corrected', isSetup, desk),
    buttonSubmit('withdraw-setup', 'withdrawn', isSetup, desk),
    resumeSubmit(desk),
    removeCredentials(desk),
  ],
});

/** Begins with the question which customer, or with the one whose application this is. */
async function begin(turn: Turn, desk: Desk, application?: string): Promise<Reply> {
  const { t, actor, trace } = turn;
  if (!mayApply(actor)) return agentsOnly(turn);
  if (!desk.inquiry.isConnected) return { text: t.notConnected };
  const { approved, waiting, lacking } = await desk.setups.customers(actor);
  if (approved.length === 0) return { text: t.setup.nobody(waiting, lacking) };
  const opened = application
    ? await desk.setups.openFor(actor, application, trace)
    : await desk.setups.open(actor, trace);
  return showOpened(opened, turn, desk);
}

/** Sets up the customer of an application of one's own; where that is under way, it shows how far it is. */
const setUpSubmit = (desk: Desk): Submit =>
  caseSubmit('set-up-customer', About, desk, async ({ one, turn }) => {
    if (!owns(turn.actor, one)) return showCase(one, turn, desk, 'refused');
    const begun = await desk.setups.begunFor(turn.actor, one);
    return begun ? showCase(begun, turn, desk) : begin(turn, desk, one.id);
  });

/** Stops for want of a validation ID. Nothing is written: the question stays where it is. */
const withoutCodeSubmit = (desk: Desk): Submit =>
  caseSubmit('setup-without-code', About, desk, ({ one, turn }) => {
    if (!isSetup(one)) return { text: turn.t.chat.broken };
    if (!owns(turn.actor, one)) return showCase(one, turn, desk, 'refused');
    return isLegal(one, 'answered') ? stopMail(one, turn, desk) : showCase(one, turn, desk, 'stale');
  });

/** Puts the case in the place of its first credentials; to whom it is no more, the refusal: the message is in their chat alone. */
function removeCredentials(desk: Desk): Submit {
  const shown = caseSubmit('remove-credentials', About, desk, ({ one, turn }) =>
    isSetup(one) && owns(turn.actor, one)
      ? caseReply(one, turn, desk, { headline: turn.t.cards.credentials.removed })
      : showCase(one, turn, desk, 'refused'),
  );
  return {
    verb: shown.verb,
    isForAnybody: true,
    receive: async (record, turn) => ({ ...(await shown.receive(record, turn)), replaces: true }),
  };
}

/** Has a setup that needed somebody tried again. */
const resumeSubmit = (desk: Desk): Submit =>
  caseSubmit('resume-setup', CaseRef, desk, async (click) =>
    showActed(await desk.setups.resume(actingOn(click)), click.turn, desk),
  );
