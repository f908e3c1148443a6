import { z } from 'zod/v4';
import { mayApply } from '../domain/policy.ts';
import type { Desk } from './desk.ts';
import type { Dialog, Reply, Turn } from './dialog.ts';
import { formSubmit } from './flow.ts';
import { agreementSubmits } from './orderAgreement.ts';
import { handOverSubmit } from './orderHandOver.ts';
import { lineSubmits } from './orderLine.ts';
import { pickCustomer, pickProduct } from './orderPick.ts';
import { reviewSubmits } from './orderReview.ts';
import { sellerSubmits } from './orderSeller.ts';
import { orderSubmit } from './orderSubmit.ts';
import { refusalWords } from './refusalWords.ts';
import { settleOrder } from './settleOrder.ts';
import { showActed, showCase } from './showCase.ts';

const Search = z.object({ words: z.string().max(100).default('') });
const Choice = z.object({ item: z.string().max(100) });

/** S4: an agent orders from the government catalogue for a customer that may buy there. */
export const placeOrder = (desk: Desk): Dialog => ({
  name: 'order',
  command: { en: 'order', de: 'bestellen' },
  begin: (turn, words) => begin(turn, desk, words),
  submits: [
    {
      verb: 'order-customers',
      receive: (record, turn) => begin(turn, desk, Search.catch({ words: '' }).parse(record).words),
    },
    { verb: 'order-for', receive: (record, turn) => orderFor(record, turn, desk) },
    orderSubmit('order-products', desk, ({ one, turn, said }) =>
      pickProduct(one, turn, desk, { words: said.words, family: said.form }),
    ),
    ...lineSubmits(desk),
    ...sellerSubmits(desk),
    handOverSubmit(desk),
    ...agreementSubmits(desk),
    ...reviewSubmits(desk),
    orderSubmit('order-edit', desk, async ({ acting, turn }) =>
      showActed(await desk.cases.act(acting, { type: 'edited' }), turn, desk),
    ),
    orderSubmit('order-withdraw', desk, async ({ acting, turn }) =>
      showActed(await desk.cases.act(acting, { type: 'withdrawn' }), turn, desk),
    ),
    formSubmit(settleOrder, desk),
  ],
});

async function begin(turn: Turn, desk: Desk, words: string): Promise<Reply> {
  if (!mayApply(turn.actor)) return { text: `${turn.t.chat.agentsOnly} (P7)` };
  return desk.partnerCenter.isConnected ? pickCustomer(turn, desk, words) : { text: turn.t.notConnected };
}

/** Begins an order for a customer that was chosen; whether it may buy is looked up again, for a card may be old. */
async function orderFor(record: unknown, turn: Turn, desk: Desk): Promise<Reply> {
  if (!mayApply(turn.actor)) return { text: `${turn.t.chat.agentsOnly} (P7)` };
  const choice = Choice.safeParse(record);
  if (!choice.success) return { text: turn.t.chat.broken };
  const asked = await desk.ordering.buyer(choice.data.item);
  if (!('answer' in asked)) return { text: refusalWords(asked.refusal, turn.t) };
  const buyer = asked.answer;
  if (!buyer) return { text: turn.t.refusals.noRelationship.says };
  if (!buyer.mayOrder && buyer.rule) return { text: `${buyer.rule}: ${turn.t.rules[buyer.rule].finding}` };
  const { id, name } = buyer.customer;
  const one = await desk.ordering.open(turn.actor, { id, name });
  return one ? showCase(one, turn, desk) : { text: turn.t.chat.broken };
}
