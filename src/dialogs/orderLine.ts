import { z } from 'zod/v4';
import type { Term } from '../domain/catalogue.ts';
import { freeLineId, lineOf, termKey, withLine } from '../domain/order/lines.ts';
import type { Order, OrderLine } from '../domain/order/order.ts';
import { isOrderable } from '../domain/rules/order.ts';
import { Tick } from '../domain/text.ts';
import type { Offer } from '../services/orderCatalogue.ts';
import { formatNumber } from '../texts/format.ts';
import { sampleButton, submits } from './button.ts';
import { defineCard } from './card.ts';
import type { Desk } from './desk.ts';
import type { Reply, Submit, Turn } from './dialog.ts';
import { termWords } from './orderRows.ts';
import { headOf, type OrderClick, orderSubmit, showsOrder } from './orderSubmit.ts';
import { refusalWords } from './refusalWords.ts';
import { showActed } from './showCase.ts';

/** What is typed into the form of a line. */
const Typed = z.object({
  quantity: z.coerce.number().int().min(1),
  term: z.string().min(1).max(40),
  isAttested: Tick,
});

const noProblems = { quantity: '', term: '', isAttested: '' };

/** The form of one line: how many, for how long, and how often billed. */
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
  problems: noProblems,
  values: { quantity: '25', term: 'P1Y monthly', isAttested: 'false' },
  terms: [{ title: 'one year, billed monthly', value: 'P1Y monthly' }],
  needsAttestation: true,
  buttons: [sampleButton],
});

/** The verbs about one line of the cart: choose a product, change, keep, remove. */
export const lineSubmits = (desk: Desk): Submit[] => [
  orderSubmit('order-product', desk, (click) => withOffer(click, desk, click.said.item)),
  orderSubmit('order-change', desk, (click) => {
    const line = click.one.lines.find(({ id }) => id === click.said.item);
    return line ? withOffer(click, desk, line.productId, line) : withOffer(click, desk, '');
  }),
  orderSubmit('order-line', desk, (click) => keep(click, desk)),
  orderSubmit('order-remove', desk, async ({ one, acting, turn, said }) => {
    const rest = one.lines.filter(({ id }) => id !== said.item);
    return showActed(await desk.ordering.setLines(acting, one, rest), turn, desk);
  }),
];

interface Filled {
  readonly values: Readonly<Record<'quantity' | 'term' | 'isAttested', string>>;
  readonly problems?: readonly string[];
}

/** Opens the form of a line for what is offered now. */
async function withOffer(click: OrderClick, desk: Desk, productId: string, line?: OrderLine): Promise<Reply> {
  const asked = await desk.ordering.offer(productId, click.one.customer?.id ?? '');
  if (!('answer' in asked)) return { text: refusalWords(asked.refusal, click.turn.t) };
  if (!asked.answer) return { text: click.turn.t.refusals.offerGone.says };
  const first = usualTerm(asked.answer, click.one);
  const values = {
    quantity: String(line?.quantity ?? Math.max(asked.answer.sku.fewest, 1)),
    term: line ? `${line.term} ${line.billingCycle}` : first ? termKey(first) : '',
    isAttested: String(line?.isAttested ?? false),
  };
  return lineReply(click.one, asked.answer, line?.id ?? '', { values }, click.turn);
}

/** The term that the cart has already, if it is offered, since one order has one (O20); else the first. */
function usualTerm({ availability: { terms } }: Offer, { lines: [before] }: Order): Term | undefined {
  const known = before && termKey({ duration: before.term, billingCycle: before.billingCycle });
  return terms.find((one) => termKey(one) === known) ?? terms[0];
}

function lineReply(
  one: Order,
  { sku, availability, bases }: Offer,
  line: string,
  { values, problems = [] }: Filled,
  turn: Turn,
): Reply {
  const { t, language } = turn;
  const text = t.cards['order-line'];
  const wrong = (field: 'quantity' | 'term' | 'isAttested') =>
    problems.includes(field) ? text[field].error : '';
  const card = lineCard.render(turn, {
    ...headOf(one),
    item: sku.productId,
    line,
    name: sku.title,
    limits: text.limits(formatNumber(Math.max(sku.fewest, 1), language), formatNumber(sku.most, language)),
    note: sku.isAddOn ? text.addOn : '',
    bases: basesLine(bases, turn),
    problem: problems.length > 0 ? t.common.required : '',
    problems: { quantity: wrong('quantity'), term: wrong('term'), isAttested: wrong('isAttested') },
    values,
    terms: availability.terms.map((term) => ({
      title: termWords({ term: term.duration, billingCycle: term.billingCycle }, t),
      value: termKey(term),
    })),
    needsAttestation: sku.needsAttestation,
    buttons: [submits(t.cards['order-cart'].back, 'show-case')],
  });
  return { card, summary: text.title, shows: showsOrder(one, true) };
}

const basesShown = 8;

/** What an add-on works with, the first of them by name. */
function basesLine(bases: readonly string[], { t }: Turn): string {
  if (bases.length === 0) return '';
  const names = bases.slice(0, basesShown).join(', ');
  return t.cards['order-line'].bases(names, Math.max(bases.length - basesShown, 0));
}

/** Puts the line in the cart, or shows the form again with what is not right. */
async function keep({ one, acting, turn, record, said }: OrderClick, desk: Desk): Promise<Reply> {
  const asked = await desk.ordering.offer(said.item, one.customer?.id ?? '');
  if (!('answer' in asked)) return { text: refusalWords(asked.refusal, turn.t) };
  if (!asked.answer) return { text: turn.t.refusals.offerGone.says };
  const { sku, availability } = asked.answer;
  const typed = Typed.safeParse(record);
  const problems = typed.success ? problemsIn(typed.data, asked.answer) : fieldsOf(typed.error);
  if (!typed.success || problems.length > 0)
    return lineReply(one, asked.answer, said.line, { values: textsIn(record), problems }, turn);
  const line = lineOf(said.line || freeLineId(one.lines), sku, availability, typed.data);
  return showActed(await desk.ordering.setLines(acting, one, withLine(one.lines, line)), turn, desk);
}

const fieldsOf = (error: z.ZodError): string[] => error.issues.map(({ path }) => String(path[0]));

function problemsIn(
  { quantity, term, isAttested }: z.infer<typeof Typed>,
  { sku, availability }: Offer,
): string[] {
  return [
    ...(isOrderable(quantity, sku) ? [] : ['quantity']),
    ...(availability.terms.some((one) => termKey(one) === term) ? [] : ['term']),
    ...(sku.needsAttestation && !isAttested ? ['isAttested'] : []),
  ];
}

/** What was typed, to be shown again. */
function textsIn(record: unknown): Filled['values'] {
  const all = new Map<string, unknown>(Object.entries(Object(record)));
  const text = (key: string) => String(all.get(key) ?? '').slice(0, 40);
  return { quantity: text('quantity'), term: text('term'), isAttested: text('isAttested') };
}
