import { z } from 'zod/v4';
import { type Offer, type Offered, termKey, termsOf } from '../../domain/catalogue.ts';
import type { Order } from '../../domain/order/order.ts';
import { Line, Tick } from '../../domain/text.ts';
import { formatNumber } from '../../texts/format.ts';
import { sampleButton } from '../cards/button.ts';
import { type Choice, fitting } from '../cards/choices.ts';
import type { Reply, Turn } from '../dialog.ts';
import { defineForm, type Filled } from '../forms/form.ts';
import { backToCart } from './orderHead.ts';
import { firstBases, termWords } from './orderRows.ts';

/** What is typed into the form of a line; a product with one sku has no question for it. */
const Typed = z.object({
  sku: z.string().default(''),
  quantity: Line(20), // the most seats there are, as `limits` shows them, and blanks
  term: z.string().min(1),
  isAttested: Tick,
});

/** The form of one line: of which sku, how many, for how long, and how often billed. */
export const lineForm = defineForm('order-line', Typed, {
  item: 'CFQ7TTC0GC02',
  line: 'l1',
  name: 'Office 365 G3 GCC',
  limits: 'From 1 to 10,000',
  note: 'This is an add-on.',
  bases: 'It works with: Office 365 G3 GCC',
  hasSkus: true,
  skus: [{ title: 'Office 365 G3 GCC', value: '0001' }],
  terms: [{ title: 'one year, billed monthly', value: 'P1Y monthly' }],
  needsAttestation: true,
  buttons: [sampleButton],
});

/** The form of a line for what is offered of a product; `line` is empty for a new one. */
export function lineReply(
  one: Order,
  { title, offers, bases }: Offered,
  line: string,
  filled: Filled,
  turn: Turn,
): Reply {
  const hasSkus = offers.length > 1;
  const [first] = offers;
  const [limits = '', ...others] = new Set(offers.map((each) => limitsOf(each, turn)));
  const hasOneLimit = others.length === 0;
  return lineForm.reply(turn, one, filled, {
    item: first?.sku.productId ?? '',
    line,
    name: hasSkus ? title : (first?.sku.title ?? title),
    limits: hasOneLimit ? limits : '',
    note: offers.some(({ sku }) => sku.isAddOn) ? turn.t.cards['order-line'].addOn : '',
    bases: basesLine(bases, turn),
    hasSkus,
    skus: skuChoices(offers, turn, hasOneLimit),
    terms: termChoices(offers, turn),
    needsAttestation: offers.some(({ sku }) => sku.needsAttestation),
    buttons: [backToCart(turn)],
  });
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
