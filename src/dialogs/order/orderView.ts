import { hasPassed, later } from '../../domain/moments.ts';
import { cancellable } from '../../domain/order/late.ts';
import type { Order } from '../../domain/order/order.ts';
import { owns } from '../../domain/policy.ts';
import { refusalOf } from '../../domain/refusal.ts';
import { formatMoment } from '../../texts/format.ts';
import { type ButtonView, may, opens, submits } from '../cards/button.ts';
import { linesOf, type RemarkView, remark } from '../cards/remarkViews.ts';
import type { RowView, SectionView } from '../cards/rows.ts';
import type { CaseView } from '../case/caseView.ts';
import type { Turn } from '../dialog.ts';
import { orderRows, totalLine, totalOf } from './orderRows.ts';

/** What the card of an order shows. */
export const orderView: CaseView<Order> = {
  remarks: orderRemarks,
  sections: (one, turn, { hasSamplePrices }) => [
    ...(one.lines.length > 0 ? [linesSection(one, turn)] : []),
    purchaseSection(one, turn, hasSamplePrices),
  ],
  buttons: orderButtons,
};

const linesSection = (one: Order, turn: Turn): SectionView => ({
  title: turn.t.order.lines,
  rows: orderRows(one, turn).map(({ name, line, price }) => ({ label: line, value: `${name} · ${price}` })),
});

function orderRemarks(one: Order, turn: Turn): RemarkView[] {
  const { t } = turn;
  const { hold, refused, review, status, wantsDocument } = one;
  const words = t.order;
  return [
    ...(hold ? [holdRemark(hold, t)] : []),
    ...(refused && status === 'rejected' ? [remark(words.refusedTitle, refusalLines(refused, t))] : []),
    ...(wantsDocument ? [remark(words.documentTitle, [words.document])] : []),
    ...cancelRemark(one, turn),
    ...(review ? [remark(words.reviewTitle, [words.reviews[review]])] : settledRemark(one, t)),
  ];
}

function holdRemark({ reason, isOver }: NonNullable<Order['hold']>, { order: words }: Turn['t']): RemarkView {
  return isOver
    ? remark(words.waitedTitle, [words.holds[reason], words.isOver])
    : remark(words.waitsTitle, [words.holds[reason]]);
}

/** Until when an order can be cancelled, where, and what it costs; nothing once that is over. */
function cancelRemark(one: Order, turn: Turn): RemarkView[] {
  const { t, language, zone, now } = turn;
  const end = shownEnd(one);
  if (!end || hasPassed(end, 0, now)) return [];
  const title = `${t.order.cancelUntil} ${formatMoment(end, language, zone)}`;
  const ours = one.status === 'placed' ? t.order.cancelOurs : '';
  return [remark(title, [t.order.cancelWhere, ours, totalLine(one, turn)])];
}

/**
 * Microsoft's word when everything is provisioned. Before that the seventh day (O16), counted from the intent, since a purchase
 * may be noted long after it was made; none where nobody knows when it was placed.
 */
function shownEnd({ status, cancelUntil, intent, placedAt, settledAt }: Order): string | undefined {
  if (status === 'provisioned') return cancelUntil;
  return status === 'placed' && placedAt && !settledAt
    ? later(intent?.since ?? placedAt, cancellable)
    : undefined;
}

/** What the operator who settled the order has found. */
function settledRemark({ settlement }: Order, { order, cards }: Turn['t']): RemarkView[] {
  if (!settlement) return [];
  const outcome = settlement.isBought ? '' : cards['order-settle'].outcomes.notBought;
  return [remark(order.settledTitle, [outcome, ...linesOf(settlement.comment)])];
}

function refusalLines({ code, status, reason }: NonNullable<Order['refused']>, t: Turn['t']): string[] {
  const { says, next } = t.refusals[refusalOf(code, status)];
  return [`${says} (${code})`, ...(reason ? [t.order.reason(reason)] : []), next];
}

function purchaseSection(one: Order, turn: Turn, isSample: boolean): SectionView {
  const { t, language, zone } = turn;
  const { customer, seller, orderIds, cancelUntil } = one;
  const words = t.order;
  const total = totalOf(one, turn);
  const row = (label: string, value: string | undefined | false): RowView[] =>
    value ? [{ label, value }] : [];
  return {
    title: words.purchase,
    rows: [
      ...row(words.customer, customer?.name),
      ...row(words.total, total),
      ...row(words.prices, total && isSample && t.cards['order-cart'].sample),
      ...row(words.seller, seller?.kind === 'reseller' && seller.name),
      ...row(words.orderIds, orderIds.join(', ')),
      ...row(words.cancelUntil, cancelUntil && formatMoment(cancelUntil, language, zone)),
    ],
  };
}

/** What the one who looks may do with an order now. */
function orderButtons(one: Order, turn: Turn): ButtonView[] {
  const { t, actor } = turn;
  const isOwner = owns(actor, one);
  const isOver = one.status === 'rejected' || one.status === 'withdrawn' || one.status === 'provisioned';
  return [
    ...(isOwner && one.hold?.isOver ? [submits(t.order.reviewAgain, 'order-look', 'positive')] : []),
    ...(may(turn, one, 'settled') ? [opens(t.order.settle, 'order-settle', 'positive')] : []),
    ...(may(turn, one, 'edited') ? [submits(t.buttons.edit, 'order-edit')] : []),
    ...(isOwner && may(turn, one, 'withdrawn')
      ? [submits(t.buttons.withdraw, 'order-withdraw', 'destructive')]
      : []),
    ...(isOwner && isOver ? [submits(t.order.newOrder, 'order-customers')] : []),
  ];
}
