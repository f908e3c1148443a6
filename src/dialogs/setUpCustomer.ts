import { z } from 'zod/v4';
import { isLegal, isSetup } from '../domain/case.ts';
import { mayApply, owns } from '../domain/policy.ts';
import { Choice } from '../domain/setup/answers.ts';
import type { Acting } from '../services/cases.ts';
import type { Desk } from './desk.ts';
import type { Dialog, Reply, Submit, Turn } from './dialog.ts';
import { buttonSubmit, formSubmit } from './flow.ts';
import { agentsOnly, unseen } from './refused.ts';
import { stopMail } from './setupCodeForm.ts';
import { setupForms } from './setupForms.ts';
import { createCustomer } from './setupReview.ts';
import { showActed, showCase } from './showCase.ts';

/** S3: an agent sets an approved customer up in Partner Center. */
export const setUpCustomer = (desk: Desk): Dialog => ({
  name: 'setup',
  command: { en: 'setup', de: 'einrichten' },
  begin: (turn) => begin(turn, desk),
  submits: [
    ...[...Object.values(setupForms), createCustomer].map((form) => formSubmit(form, desk)),
    setUpSubmit(desk),
    withoutCodeSubmit(desk),
    buttonSubmit('correct-setup', 'corrected', isSetup, desk),
    buttonSubmit('withdraw-setup', 'withdrawn', isSetup, desk),
    resumeSubmit(desk),
  ],
});

const Chosen = z.object({ caseId: Choice.shape.application });

/** Begins with the question which customer, or with the one whose application this is. */
async function begin(turn: Turn, desk: Desk, application?: string): Promise<Reply> {
  const { t, actor } = turn;
  if (!mayApply(actor)) return agentsOnly(turn);
  if (!desk.partnerCenter.isConnected) return { text: t.notConnected };
  const { approved, waiting, lacking } = await desk.setups.customers(actor);
  if (approved.length === 0) return { text: t.setup.nobody(waiting, lacking) };
  const one = application ? await desk.setups.openFor(actor, application) : await desk.setups.open(actor);
  return showCase(one, turn, desk);
}

/** Sets up the customer of an application of one's own. */
const setUpSubmit = (desk: Desk): Submit => ({
  verb: 'set-up-customer',
  async receive(record, turn) {
    const chosen = Chosen.safeParse(record);
    if (!chosen.success) return { text: turn.t.chat.broken };
    const one = await desk.cases.find(turn.actor, chosen.data.caseId);
    if (!one) return unseen(turn);
    return owns(turn.actor, one) ? begin(turn, desk, one.id) : showCase(one, turn, desk, 'refused');
  },
});

/** Stops for want of a validation ID. Nothing is written: the question stays where it is. */
const withoutCodeSubmit = (desk: Desk): Submit => ({
  verb: 'setup-without-code',
  async receive(record, turn) {
    const chosen = Chosen.safeParse(record);
    if (!chosen.success) return { text: turn.t.chat.broken };
    const one = await desk.cases.find(turn.actor, chosen.data.caseId);
    if (!one) return unseen(turn);
    if (!isSetup(one)) return { text: turn.t.chat.broken };
    if (!owns(turn.actor, one)) return showCase(one, turn, desk, 'refused');
    return isLegal(one, 'answered') ? stopMail(one, turn, desk) : showCase(one, turn, desk, 'stale');
  },
});

const Ref = z.object({ caseId: z.string().max(100), revision: z.coerce.number().int().min(0) });

/** Has a setup that needed somebody tried again. */
const resumeSubmit = (desk: Desk): Submit => ({
  verb: 'resume-setup',
  async receive(record, turn) {
    const ref = Ref.safeParse(record);
    if (!ref.success) return { text: turn.t.chat.broken };
    const acting: Acting = { ...ref.data, actor: turn.actor, activityId: turn.activityId, trace: turn.trace };
    return showActed(await desk.setups.resume(acting), turn, desk);
  },
});
