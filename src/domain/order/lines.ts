import type { Availability, Sku } from '../catalogue.ts';
import type { CartLine, NewCart } from '../purchase.ts';
import type { Order, OrderLine, Quote } from './order.ts';

/** What an agent says of a line. */
export interface Wanted {
  readonly quantity: number;
  /** `duration billingCycle`, for example `P1Y monthly`. */
  readonly term: string;
  readonly isAttested: boolean;
}

/** The line for what is offered now, as it is wanted. */
export function lineOf(id: string, sku: Sku, { catalogItemId }: Availability, wanted: Wanted): OrderLine {
  const [term = '', billingCycle = ''] = wanted.term.split(' ');
  return {
    id,
    productId: sku.productId,
    skuId: sku.id,
    title: sku.title,
    catalogItemId,
    quantity: wanted.quantity,
    fewest: sku.fewest,
    most: sku.most,
    term,
    billingCycle,
    isAddOn: sku.isAddOn,
    worksWith: [...sku.worksWith],
    needsAttestation: sku.needsAttestation,
    isAttested: wanted.isAttested,
  };
}

/** The lines with one more, or with one in the place of another of the same id. */
export const withLine = (lines: readonly OrderLine[], line: OrderLine): OrderLine[] =>
  lines.some(({ id }) => id === line.id)
    ? lines.map((one) => (one.id === line.id ? line : one))
    : [...lines, line];

/** So many lines are shown with their prices on one card, and bought as one order. */
export const mostLines = 12;
export const isCartFull = ({ lines }: Pick<Order, 'lines'>): boolean => lines.length >= mostLines;

/** A name that no line has. */
export const freeLineId = (lines: readonly OrderLine[]): string =>
  `l${Math.max(0, ...lines.map(({ id }) => Number(id.slice(1)))) + 1}`;

/** An order as Partner Center takes it: the reference in each line finds the order again. */
export const cartFor = ({ ref, lines, seller }: Order): NewCart => ({
  isResellerAttested: seller !== undefined,
  lines: lines.map((line) => ({
    catalogItemId: line.catalogItemId,
    quantity: line.quantity,
    termDuration: line.term,
    billingCycle: line.billingCycle,
    reference: ref,
    ...(seller?.kind === 'reseller' && { resellerMpnId: seller.mpnId }),
    ...(line.needsAttestation && { isAttested: line.isAttested }),
  })),
});

/**
 * Whether Microsoft makes one order of these lines. Of a cart with several terms or billings it makes several, of which
 * some may be bought and others not, and then nothing says what a second attempt would buy.
 */
export const isOneOrder = (lines: readonly Pick<OrderLine, 'term' | 'billingCycle'>[]): boolean =>
  new Set(lines.map(({ term, billingCycle }) => `${term} ${billingCycle}`)).size <= 1;

/** Whether two lines are of the same for the same term. Microsoft sells both, each with seats of its own. */
export const hasTwins = (lines: readonly OrderLine[]): boolean =>
  new Set(lines.map((line) => `${skuOf(line)} ${line.term} ${line.billingCycle}`)).size < lines.length;

/** Our own code for a line of which Partner Center would make another order than of the first. */
export const split = 'split';

/** Our own code for a line that a cart does not have, without a price, or not as it was asked for. */
export const notAsAsked = 'notAsAsked';

/** What a cart says of the lines that it was made from; of one that holds more it says nothing. */
export function quoteOf(lines: readonly OrderLine[], cart: readonly CartLine[], at: string): Quote {
  const group = cart.find(({ orderGroup }) => orderGroup !== undefined)?.orderGroup;
  const told = lines.map((line, place) => {
    const said = cart.length > lines.length ? undefined : cart.find(({ id }) => id === place);
    const problem = problemIn(said, line, group);
    return { id: line.id, price: problem === notAsAsked ? undefined : said?.price, problem };
  });
  const prices = told.flatMap(({ id, price }) => (price ? [[id, price] as const] : []));
  const problems = told.flatMap(({ id, problem }) => (problem === undefined ? [] : [[id, problem] as const]));
  const cents = prices.reduce((sum, [, { total }]) => sum + Math.round(total * 100), 0);
  return {
    at,
    currency: cart.find(({ currency }) => currency)?.currency ?? '',
    total: cents / 100,
    prices: Object.fromEntries(prices),
    problems: Object.fromEntries(problems),
  };
}

/** Why the line of a cart that stands for one of ours cannot be bought, or not as it was asked for. */
function problemIn(
  said: CartLine | undefined,
  { catalogItemId, quantity }: OrderLine,
  group: string | undefined,
): string | undefined {
  if (said?.problem !== undefined) return said.problem;
  const isAsAsked = said?.price && said.catalogItemId === catalogItemId && said.quantity === quantity;
  if (!isAsAsked) return notAsAsked;
  return (said.orderGroup ?? group) === group ? undefined : split;
}

/** Whether an add-on has something to stand on: in the cart, or bought before. */
export const hasBase = (line: OrderLine, lines: readonly OrderLine[], owned: readonly string[]): boolean =>
  line.worksWith.length === 0 ||
  line.worksWith.some((sku) => owned.includes(sku) || lines.some((one) => skuOf(one) === sku));

/** `productId:skuId`. */
const skuOf = ({ productId, skuId }: OrderLine): string => `${productId}:${skuId}`;
