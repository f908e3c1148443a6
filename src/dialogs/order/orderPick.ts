import type { Product } from '../../domain/catalogue.ts';
import { hasWords } from '../../domain/names.ts';
import type { Order } from '../../domain/order/order.ts';
import type { Buyer } from '../../services/orders/buyers.ts';
import { type ButtonView, sampleButton, submitsWith } from '../cards/button.ts';
import { defineCard } from '../cards/card.ts';
import { ruleLine } from '../cards/findingViews.ts';
import { refusalWords } from '../cards/refusalWords.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import { backToCart, headOf } from './orderHead.ts';

/** Something to choose from: customers, or products; each may be searched for. */
export const pickCard = defineCard('order-pick', {
  caseId: 'c1',
  revision: 1,
  title: 'The government catalog',
  intro: 'What this customer may buy.',
  problem: 'Partner Center does not answer.',
  words: 'G3',
  empty: 'Nothing has these words.',
  verb: 'order-products',
  rows: [
    {
      name: 'Office 365 G3 GCC',
      line: 'CFQ7TTC0GC02',
      note: 'O4',
      said: 'Microsoft’s reason: no regulated data',
      title: 'Add',
      verb: 'order-product',
      item: 'x',
    },
  ],
  families: [sampleButton],
  buttons: [sampleButton],
});

const shownAtMost = 10;

/** The customers that the person may see: who may order, and why others may not. */
export async function pickCustomer(turn: Turn, desk: Desk, words: string): Promise<Reply> {
  const { t } = turn;
  const text = t.cards['order-pick'];
  const asked = await desk.ordering.buyers(turn.actor, words, turn.trace);
  const { shown, all } = 'answer' in asked ? asked.answer : { shown: [], all: 0 };
  const card = pickCard.render(turn, {
    caseId: '',
    revision: 0,
    title: text.customers,
    intro:
      all > shown.length
        ? `${text.customersIntro} ${t.common.search.more(shown.length, all)}`
        : text.customersIntro,
    problem: 'answer' in asked ? '' : refusalWords(asked.refusal, t),
    words,
    empty: 'answer' in asked && all === 0 ? text.customersEmpty : '',
    verb: 'order-customers',
    rows: shown.map((buyer) => buyerRow(buyer, turn)),
    families: [],
    buttons: [],
  });
  return { card, summary: text.title };
}

function buyerRow({ customer, rule, mayOrder, reason }: Buyer, { t }: Turn) {
  const text = t.cards['order-pick'];
  return {
    name: customer.name,
    line: customer.domain,
    note: rule ? ruleLine(rule, t) : mayOrder ? '' : text.unread,
    said: reason ? t.order.reason(reason) : '',
    title: mayOrder ? text.choose : '',
    verb: 'order-for',
    item: customer.id,
  };
}

/** How products are told apart in families, by their titles. */
const families = {
  all: /./,
  office: /^Office 365/,
  microsoft: /^Microsoft 365/,
  addOns: /Teams|Calling|Conferencing/,
} as const;
type Family = keyof typeof families;
const familyNames = Object.keys(families) as Family[]; // the keys are the type

/** The catalogue, as far as it has the words, or belongs to the family. */
export async function pickProduct(
  one: Order,
  turn: Turn,
  desk: Desk,
  { words, family }: { readonly words: string; readonly family: string },
): Promise<Reply> {
  const { t } = turn;
  const text = t.cards['order-pick'];
  const asked = await desk.ordering.products(one.customer?.id ?? '', turn.trace);
  const all = 'answer' in asked ? asked.answer : [];
  const found = all.filter((product) => isMeant(product, words, family));
  const card = pickCard.render(turn, {
    ...headOf(one),
    title: text.products,
    intro:
      found.length > shownAtMost
        ? `${text.productsIntro} ${t.common.search.more(shownAtMost, found.length)}`
        : text.productsIntro,
    problem: 'answer' in asked ? '' : refusalWords(asked.refusal, t),
    words,
    empty: 'answer' in asked && found.length === 0 ? text.productsEmpty : '',
    verb: 'order-products',
    rows: found.slice(0, shownAtMost).map(({ id, title }) => ({
      name: title,
      line: id,
      note: '',
      said: '',
      title: text.add,
      verb: 'order-product',
      item: id,
    })),
    families: familyButtons(turn),
    buttons: [backToCart(turn)],
  });
  return { card, summary: text.products };
}

/** Whether a product's title has all the words, and belongs to the family. */
function isMeant({ title }: Product, words: string, family: string): boolean {
  const wanted = familyNames.find((name) => name === family) ?? 'all';
  return families[wanted].test(title) && hasWords(title, words);
}

const familyButtons = ({ t }: Turn): ButtonView[] =>
  familyNames.map((name) => submitsWith(t.cards['order-pick'].families[name], 'order-products', name));
