import { z } from 'zod/v4';
import { type Case, isSetup, isTakeover } from '../../domain/case.ts';
import { mayApply } from '../../domain/policy.ts';
import { customerTenantOf } from '../../domain/takeover/takeover.ts';
import type { Unanswered } from '../../services/inquiry.ts';
import { ruleLine } from '../cards/findingViews.ts';
import { refusalWords } from '../cards/refusalWords.ts';
import { About, caseSubmit } from '../case/caseSubmit.ts';
import { showOpened } from '../case/showCase.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Submit, Turn } from '../dialog.ts';
import { agentsOnly } from '../refused.ts';

const Choice = z.object({ item: z.string().max(100) });

/** What begins an order: a customer chosen from the list, or the case by which it became a customer. */
export const orderForSubmits = (desk: Desk): Submit[] => [
  {
    verb: 'order-for',
    async receive(record, turn) {
      const choice = Choice.safeParse(record);
      return choice.success ? orderFor(choice.data.item, turn, desk) : { text: turn.t.chat.broken };
    },
  },
  caseSubmit('order-for-case', About, desk, ({ one, turn }) => orderFor(customerOf(one), turn, desk)),
];

/** The customer that a case led to, by its tenant; empty while there is none. */
function customerOf(one: Case): string {
  if (isSetup(one)) return one.tenantId ?? '';
  return isTakeover(one) ? customerTenantOf(one) : '';
}

/** Begins an order for a customer; whether it may buy is looked up again, for a card may be old. */
async function orderFor(customerId: string, turn: Turn, desk: Desk): Promise<Reply> {
  if (!mayApply(turn.actor)) return agentsOnly(turn);
  const asked = await desk.ordering.begin(turn.actor, customerId, turn.trace);
  if ('refusal' in asked) return unanswered(asked.refusal, turn);
  const begun = asked.answer;
  if (!begun) return { text: turn.t.refusals.noRelationship.says, refused: 'unseen' };
  if ('rule' in begun) return { text: ruleLine(begun.rule, turn.t) };
  return showOpened(begun.order, turn, desk);
}

const unanswered = (refusal: Unanswered, { t }: Turn): Reply => ({
  text: refusalWords(refusal, t),
  ...(refusal === 'notLinked' && { refused: 'unseen' }),
});
