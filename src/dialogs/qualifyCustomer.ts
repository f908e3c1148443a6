import { mayApply } from '../domain/policy.ts';
import { customerForms } from './application/customerForms.ts';
import { customersReply } from './application/customerList.ts';
import { About } from './case/caseSubmit.ts';
import { showOpened } from './case/showCase.ts';
import type { Desk } from './desk.ts';
import type { Dialog, Reply, Turn } from './dialog.ts';
import { formSubmit } from './forms/flow.ts';
import { agentsOnly } from './refused.ts';

/**
 * S2: an agent has a customer qualified. The first time it starts at once; after that it shows the agent's customers,
 * with words those that match, and a button for another one.
 */
export const qualifyCustomer = (desk: Desk): Dialog => ({
  name: 'customer',
  command: { en: 'customer', de: 'kunde' },
  begin: (turn, words) => begin(turn, desk, words),
  submits: [
    ...Object.values(customerForms).map((form) => formSubmit(form, desk)),
    {
      verb: 'new-customer',
      receive: (record, turn) => start(turn, desk, About.safeParse(record).data?.caseId),
    },
  ],
});

async function begin(turn: Turn, desk: Desk, words: string): Promise<Reply> {
  if (!mayApply(turn.actor)) return agentsOnly(turn);
  const own = { kind: 'customerQualification', owner: turn.actor.id } as const;
  const isFirst = (await desk.cases.list(turn.actor, own)).length === 0;
  return isFirst ? start(turn, desk) : customersReply(turn, desk, words);
}

/** Another customer; or, from the card of an application that came to nothing, the same one anew. */
async function start(turn: Turn, desk: Desk, ended?: string): Promise<Reply> {
  if (!mayApply(turn.actor)) return agentsOnly(turn);
  const opened = await desk.eligibility.open(turn.actor, 'customerQualification', turn.trace, ended);
  return showOpened(opened, turn, desk);
}
