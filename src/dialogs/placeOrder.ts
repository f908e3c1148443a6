import { z } from 'zod/v4';
import { isCartFull } from '../domain/order/lines.ts';
import { mayApply } from '../domain/policy.ts';
import { showActed, showCase } from './case/showCase.ts';
import type { Desk } from './desk.ts';
import type { Dialog, Reply, Turn } from './dialog.ts';
import { formSubmit } from './forms/flow.ts';
import { agreementSubmits } from './order/orderAgreement.ts';
import { orderForSubmits } from './order/orderFor.ts';
import { handOverSubmits } from './order/orderHandOver.ts';
import { lineSubmits } from './order/orderLine.ts';
import { pickCustomer, pickProduct } from './order/orderPick.ts';
import { reviewSubmits } from './order/orderReview.ts';
import { sellerSubmits } from './order/orderSeller.ts';
import { orderSubmit } from './order/orderSubmit.ts';
import { settleOrder } from './order/settleOrder.ts';
import { agentsOnly } from './refused.ts';

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
      isCartFull(one)
        ? showCase(one, turn, desk)
        : pickProduct(one, turn, desk, { words: said.words, family: said.argument }),
    ),
    ...lineSubmits(desk),
    ...sellerSubmits(desk),
    ...handOverSubmits(desk),
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
  return desk.inquiry.isConnected ? pickCustomer(turn, desk, words) : { text: turn.t.notConnected };
}
