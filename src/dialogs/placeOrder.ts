import { z } from 'zod/v4';
import { mayApply } from '../domain/policy.ts';
import type { Desk } from './desk.ts';
import type { Dialog, Reply, Turn } from './dialog.ts';
import { formSubmit } from './flow.ts';
import { agreementSubmits } from './orderAgreement.ts';
import { orderForSubmits } from './orderFor.ts';
import { handOverSubmit } from './orderHandOver.ts';
import { lineSubmits } from './orderLine.ts';
import { pickCustomer, pickProduct } from './orderPick.ts';
import { reviewSubmits } from './orderReview.ts';
import { sellerSubmits } from './orderSeller.ts';
import { orderSubmit } from './orderSubmit.ts';
import { agentsOnly } from './refused.ts';
import { settleOrder } from './settleOrder.ts';
import { showActed } from './showCase.ts';

const Search = z.object({ words: z.string().max(100).default('') });

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
    ...orderForSubmits(desk),
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
  if (!mayApply(turn.actor)) return agentsOnly(turn);
  return desk.partnerCenter.isConnected ? pickCustomer(turn, desk, words) : { text: turn.t.notConnected };
}
