import { type Offer, type Offered, termKey, termsOf } from '../../domain/catalogue.ts';
import type { Order } from '../../domain/order/order.ts';
import { formatNumber } from '../../texts/format.ts';
import { sampleButton, submits } from '../cards/button.ts';
import { defineCard } from '../cards/card.ts';
import { type Choice, fitting } from '../cards/choices.ts';
import type { Reply, Turn } from '../dialog.ts';
import { firstBases, termWords } from './orderRows.ts';
import { headOf, showsOrder } from './orderSubmit.ts';

/** What is typed into the form of a line. */
export type Field = 'sku' | 'quantity' | 'term' | 'isAttested';

/** The form of one line: of which sku, how many, for how long, and how often billed. */
export const lineCard = defineCard('order-line', {
  caseId: 'c1',
  revision: 1,
  ref: 'GCC-7F3K2',
  item: 'CFQ7TTC0GC02',
  line: 'l1',
  name: 'Office 365 G3 GCC',
  limits: 'From 1 to 10,000',
  note: 'This is an add-on.',
  bases: 'It works with: Office 365 G3 GCC',
  problem: 'Some answers are missing.',
  problems: { sku: '', quantity: '', term: '', isAttested: '' },
  values: { sku: '0001', quantity: '25', term: 'P1Y monthly', isAttested: 'false' },
  hasSkus: true,
  skus: [{ title: 'Office 365 G3 GCC', value: '0001' }],
  terms: [{ title: 'one year, billed monthly', value: 'P1Y monthly' }],
  needsAttestation: true,
  buttons: [sampleButton],
});

/** What a form holds, and what is wrong with it, by field. */
export interface Filled {
  readonly values: Readonly<Record<Field, string>>;
  readonly problems?: Readonly<Partial<Record<Field, string>>>;
}

/** The form of a line for what is offered of a product; `line` is empty for a new one. */
export function lineReply(
  one: Order,
  { title, offers, bases }: Offered,
  line: string,
  { values, problems = {} }: Filled,
  turn: Turn,
): Reply {
  const { t } = turn;
  const text = t.cards['order-line'];
  const hasSkus = offers.length > 1;
  const [first] = offers;
  const [limits = '', ...others] = new Set(offers.map((each) => limitsOf(each, turn)));
  const hasOneLimit = others.length === 0;
  const card = lineCard.render(turn, {
    ...headOf(one),
    item: first?.sku.productId ?? '',
    line,
    name: hasSkus ? title : (first?.sku.title ?? title),
    limits: hasOneLimit ? limits : '',
    note: offers.some(({ sku }) => sku.isAddOn) ? text.addOn : '',
    bases: basesLine(bases, turn),
    problem: Object.keys(problems).length > 0 ? t.common.required : '',
    problems: { sku: '', quantity: '', term: '', isAttested: '', ...problems },
    values,
    hasSkus,
    skus: skuChoices(offers, turn, hasOneLimit),
    terms: termChoices(offers, turn),
    needsAttestation: offers.some(({ sku }) => sku.needsAttestation),
    buttons: [submits(t.cards['order-cart'].back, 'show-case')],
  });
  return { card, summary: text.title, shows: showsOrder(one, true) };
}

const skuChoices = (offers: readonly Offer[], turn: Turn, hasOneLimit: boolean): Choice[] =>
  fitting(
    offers.map((each) => ({
      title: hasOneLimit ? each.sku.title : `${each.sku.title} · ${limitsOf(each, turn)}`,
      value: each.sku.id,
    })),
  );

const termChoices = (offers: readonly Offer[], { t }: Turn): Choice[] =>
  fitting(
    termsOf(offers).map((term) => ({
      title: termWords({ term: term.duration, billingCycle: term.billingCycle }, t),
      value: termKey(term),
    })),
  );

function limitsOf({ sku }: Offer, { t, language }: Turn): string {
  const number = (value: number) => formatNumber(value, language);
  return t.cards['order-line'].limits(number(Math.max(sku.fewest, 1)), number(sku.most));
}

/** What an add-on works with, the first of them by name. */
const basesLine = (bases: readonly string[], { t }: Turn): string =>
  bases.length > 0 ? t.cards['order-line'].bases(...firstBases(bases)) : '';
