import type { Order, OrderLine } from '../../domain/order/order.ts';
import { refusalOf } from '../../domain/refusal.ts';
import { formatMoney, formatNumber } from '../../texts/format.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Turn } from '../dialog.ts';

/** A line of an order as a card shows it. */
export interface OrderRow {
  readonly item: string;
  readonly name: string;
  readonly line: string;
  readonly note: string;
  readonly price: string;
}

export const sampleRow: OrderRow = {
  item: 'l1',
  name: 'Office 365 G3 GCC',
  line: '25 seats · one year, billed monthly',
  note: 'An add-on needs a base product.',
  price: '$500.00',
};

/** The lines of an order, each with its price or why it has none. */
export const orderRows = ({ lines, quote }: Pick<Order, 'lines' | 'quote'>, turn: Turn): OrderRow[] =>
  lines.map((line) => {
    const { t, language } = turn;
    const price = quote?.prices[line.id];
    const problem = quote?.problems[line.id];
    return {
      item: line.id,
      name: line.title,
      line: t.cards['order-cart'].line(formatNumber(line.quantity, language), termWords(line, t)),
      note: problem === undefined ? '' : t.refusals[refusalOf(problem)].says,
      price: price
        ? formatMoney(price.total, quote?.currency ?? '', language)
        : t.cards['order-cart'].unpriced,
    };
  });

/** What an order costs in all; empty while a price is missing. */
export const totalOf = ({ lines, quote }: Pick<Order, 'lines' | 'quote'>, { language }: Turn): string =>
  quote && lines.every(({ id }) => quote.prices[id])
    ? formatMoney(quote.total, quote.currency, language)
    : '';

/** The same in words. */
export function totalLine(one: Pick<Order, 'lines' | 'quote'>, turn: Turn): string {
  const amount = totalOf(one, turn);
  return amount && turn.t.cards['order-cart'].total(amount);
}

/** Through whom an order is sold; empty where that goes without saying. */
export function sellerLine({ seller }: Order, { t }: Turn): string {
  const { direct, through } = t.cards['order-cart'];
  if (!seller) return '';
  return seller.kind === 'direct' ? direct : through(seller.name, seller.mpnId);
}

/** A term in words; what nobody has documented stays as it is. */
export function termWords(line: Pick<OrderLine, 'term' | 'billingCycle'>, { cards }: Texts): string {
  const { terms, cycles } = cards['order-line'];
  const word = (words: Readonly<Record<string, string>>, key: string) =>
    Object.hasOwn(words, key) ? words[key] : key;
  return `${word(terms, line.term)}, ${word(cycles, line.billingCycle)}`;
}

const basesShown = 8;

/** Of what an add-on works with, the first by name, and how many more there are. */
export const firstBases = (bases: readonly string[]): [names: string, more: number] => [
  bases.slice(0, basesShown).join(', '),
  Math.max(bases.length - basesShown, 0),
];
