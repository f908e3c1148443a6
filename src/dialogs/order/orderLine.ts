import { type Offer, type Offered, soldFor, type Term, termKey, termsOf } from '../../domain/catalogue.ts';
import { freeLineId, isCartFull, lineOf, type Wanted, withLine } from '../../domain/order/lines.ts';
import type { Order, OrderLine } from '../../domain/order/order.ts';
import { isOrderable } from '../../domain/rules/order.ts';
import { readNumber } from '../../texts/format.ts';
import { refusalWords } from '../cards/refusalWords.ts';
import { showActed, showCase } from '../case/showCase.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Submit } from '../dialog.ts';
import { lineForm, lineReply } from './orderLineForm.ts';
import { type OrderClick, orderSubmit } from './orderSubmit.ts';

/** The verbs about one line of the cart: choose a product, change, keep, remove. */
export const lineSubmits = (desk: Desk): Submit[] => [
  orderSubmit('order-product', desk, (click) =>
    isCartFull(click.one) ? showCase(click.one, click.turn, desk) : openLine(click, desk, click.said.item),
  ),
  orderSubmit('order-change', desk, (click) => {
    const line = click.one.lines.find(({ id }) => id === click.said.item);
    return line ? openLine(click, desk, line.productId, line) : showCase(click.one, click.turn, desk);
  }),
  orderSubmit('order-line', desk, (click) => keep(click, desk)),
  orderSubmit('order-remove', desk, async ({ one, acting, turn, said }) => {
    const rest = one.lines.filter(({ id }) => id !== said.item);
    return showActed(await desk.ordering.setLines(acting, one, rest), turn, desk);
  }),
];

/** What is offered of a product now, or what to say instead. */
async function offeredNow(
  { one, turn }: OrderClick,
  desk: Desk,
  productId: string,
): Promise<Offered | Reply> {
  const asked = await desk.ordering.offered(productId, one.customer?.id ?? '', turn.trace);
  if (!('answer' in asked)) return { text: refusalWords(asked.refusal, turn.t) };
  return asked.answer ?? { text: turn.t.refusals.offerGone.says };
}

/** Opens the form of a line for what is offered now. */
async function openLine(click: OrderClick, desk: Desk, productId: string, line?: OrderLine): Promise<Reply> {
  const offered = await offeredNow(click, desk, productId);
  if (!('offers' in offered)) return offered;
  const [first] = offered.offers;
  const term = usualTerm(offered, click.one);
  const values = {
    sku: line?.skuId ?? first?.sku.id ?? '',
    quantity: String(line?.quantity ?? Math.max(first?.sku.fewest ?? 1, 1)),
    term: line ? `${line.term} ${line.billingCycle}` : term ? termKey(term) : '',
    isAttested: line?.isAttested ?? false,
  };
  return lineReply(click.one, offered, line?.id ?? '', { values }, click.turn);
}

/** The term that the cart has already, if it is offered, since one order has one (O20); else the first. */
function usualTerm({ offers }: Offered, { lines: [before] }: Order): Term | undefined {
  const terms = termsOf(offers);
  const known = before && termKey({ duration: before.term, billingCycle: before.billingCycle });
  return terms.find((one) => termKey(one) === known) ?? terms[0];
}

/** Puts the line in the cart, or shows the form again with what is not right. */
async function keep(click: OrderClick, desk: Desk): Promise<Reply> {
  const { one, acting, turn, record, said } = click;
  const offered = await offeredNow(click, desk, said.item);
  if (!('offers' in offered)) return offered;
  const again = (problems: readonly string[]) =>
    lineReply(one, offered, said.line, { values: Object(record), problems }, turn);
  const read = lineForm.read(record);
  if ('problems' in read) return again(read.problems);
  const wanted = { ...read.input, quantity: readNumber(read.input.quantity, turn.language) ?? 0 };
  const offer = chosen(offered, wanted.sku);
  const availability = offer && soldFor(offer, wanted.term);
  const problems = offer ? problemsIn(wanted, offer) : ['sku'];
  if (!offer || !availability || problems.length > 0) return again(problems);
  const known = one.lines.find(({ id }) => id === said.line)?.id;
  if (known === undefined && isCartFull(one)) return showCase(one, turn, desk);
  const line = lineOf(known ?? freeLineId(one.lines), offer.sku, availability, wanted);
  return showActed(await desk.ordering.setLines(acting, one, withLine(one.lines, line)), turn, desk);
}

/** The offer of the sku that is named; the only one when there is no choice. */
const chosen = ({ offers }: Offered, skuId: string): Offer | undefined =>
  offers.length === 1 ? offers[0] : offers.find(({ sku }) => sku.id === skuId);

/** The fields that do not fit what is offered. */
const problemsIn = ({ quantity, term, isAttested }: Wanted, offer: Offer): string[] => [
  ...(isOrderable(quantity, offer.sku) ? [] : ['quantity']),
  ...(soldFor(offer, term) ? [] : ['term']),
  ...(offer.sku.needsAttestation && !isAttested ? ['isAttested'] : []),
];
