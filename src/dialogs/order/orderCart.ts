import { hasTwins, isCartFull, isOneOrder, mostLines } from '../../domain/order/lines.ts';
import type { Order } from '../../domain/order/order.ts';
import { type ButtonView, sampleButton, submits } from '../cards/button.ts';
import { defineCard } from '../cards/card.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import { handOverButton, headOf, showsOrder } from './orderHead.ts';
import { orderRows, sampleRow, sellerLine, totalLine } from './orderRows.ts';

/** The cart of a draft: its lines with their prices, and everything that can be done with it. */
export const cartCard = defineCard('order-cart', {
  caseId: 'c1',
  revision: 1,
  ref: 'GCC-7F3K2',
  name: 'City of Example',
  problem: 'That quantity cannot be ordered.',
  note: 'The cart is empty.',
  rows: [sampleRow],
  total: 'In all: $500.00',
  seller: 'Sold directly',
  sample: 'All prices are invented samples.',
  buttons: [sampleButton],
});

/** What the owner of an order in draft sees: the cart. */
export async function orderQuestion(one: Order, turn: Turn, desk: Desk): Promise<Reply> {
  const text = turn.t.cards['order-cart'];
  const card = cartCard.render(turn, {
    ...headOf(one),
    name: one.customer?.name ?? '',
    problem: isOneOrder(one.lines) ? '' : splitWords(turn),
    note: noteOn(one, turn),
    rows: orderRows(one, turn),
    total: totalLine(one, turn),
    seller: sellerLine(one, turn),
    sample: desk.hasSamplePrices && one.lines.length > 0 ? text.sample : '',
    buttons: await cartButtons(one, turn, desk),
  });
  return { card, summary: text.title, shows: showsOrder(one, false) };
}

/** What is to be known of the cart: that there is nothing yet, something twice, or no room for more. */
function noteOn(one: Order, { t }: Turn): string {
  if (one.lines.length === 0) return t.cards['order-cart'].empty;
  return [hasTwins(one.lines) && t.order.twins, isCartFull(one) && t.order.full(mostLines)]
    .filter(Boolean)
    .join(' ');
}

/** That this cart cannot be bought as one order, and what to do about it (O20). */
function splitWords({ t }: Turn): string {
  const { finding, advice } = t.rules.O20;
  return `O20: ${finding} ${advice}`;
}

async function cartButtons(one: Order, { t }: Turn, { ordering }: Desk): Promise<ButtonView[]> {
  const text = t.cards['order-cart'];
  const partnerType = await ordering.partnerType(one);
  const isEmpty = one.lines.length === 0;
  return [
    ...(isCartFull(one) ? [] : [submits(text.add, 'order-products', isEmpty ? 'positive' : 'default')]),
    ...(partnerType === 'indirectProvider' ? [submits(text.seller, 'order-sellers')] : []),
    ...(isEmpty ? [] : [submits(text.check, 'order-check')]),
    ...(isEmpty
      ? []
      : [
          partnerType === 'indirectReseller'
            ? handOverButton(t)
            : submits(text.review, 'order-look', 'positive'),
        ]),
    submits(text.withdraw, 'order-withdraw', 'destructive'),
  ];
}
