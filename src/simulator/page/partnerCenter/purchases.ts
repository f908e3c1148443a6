import type { CenterState, PurchaseState } from '../../partnerCenter/centerState.ts';
import { el, setText } from '../dom.ts';
import { keyedList, type View } from '../keyedList.ts';
import { createPart } from '../outsidePart.ts';
import { pageLanguage } from '../texts.ts';
import { stampOf } from '../time.ts';
import { createFacts, toneOf } from './facts.ts';
import { centerTexts, wordFor } from './texts.ts';

interface Timed {
  readonly purchase: PurchaseState;
  readonly now: string;
  readonly zone: string;
}

/** The carts, or the orders: whose, of what, and how far they are. */
export function createPurchases(which: 'carts' | 'orders'): View<CenterState> {
  const items = el('ul', { class: 'items' });
  const part = createPart('h2', which, items);
  const list = keyedList<Timed, View<Timed>>(items, ({ purchase }) => purchase.id, createPurchase);
  const update = (state: CenterState) => {
    const { title, empty, note } = centerTexts()[which];
    part.update({ title, note: state[which].length === 0 ? empty : note });
    list(state[which].map((purchase) => ({ purchase, now: state.now, zone: state.zone })));
  };
  return { element: part.element, update };
}

function createPurchase({ purchase: { id, customer } }: Timed): View<Timed> {
  const stamp = el('time');
  const references = el('strong');
  const lines = el('p');
  const total = el('p', { class: 'note' });
  const facts = createFacts();
  const top = el('div', { class: 'item-top' }, el('strong', {}, customer), stamp);
  const element = el(
    'li',
    { class: 'item' },
    top,
    el('p', {}, references, ' ', el('code', {}, id)),
    lines,
    total,
    facts.element,
  );
  const update = ({ purchase, now, zone }: Timed) => {
    setText(stamp, stampOf(purchase.at, now, zone));
    setText(references, purchase.references.join(', '));
    setText(lines, purchase.lines.map(({ quantity, title }) => `${quantity} × ${title}`).join(', '));
    setText(total, centerTexts().total(dollars(purchase.total)));
    facts.update([{ text: wordFor(purchase.status), tone: toneOf(purchase.status) }]);
  };
  return { element, update };
}

const dollars = (amount: number): string =>
  new Intl.NumberFormat(pageLanguage(), { style: 'currency', currency: 'USD' }).format(amount);
