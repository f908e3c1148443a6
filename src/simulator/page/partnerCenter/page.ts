import type { CenterState } from '../../partnerCenter/centerState.ts';
import { el } from '../dom.ts';
import type { View } from '../keyedList.ts';
import { createAsked } from './asked.ts';
import { createCodes } from './codes.ts';
import { createCustomers } from './customers.ts';
import { createFailures } from './failures.ts';
import { createHeader } from './header.ts';
import { createPurchases } from './purchases.ts';
import { createSwitches } from './switches.ts';
import { centerTexts } from './texts.ts';

/** The parts of the emulator's page; `refresh` shows them anew. */
export function createPage(refresh: () => void) {
  const header = createHeader(refresh);
  const columns = [
    [createCustomers()],
    [createCodes(), createPurchases('orders'), createPurchases('carts')],
    [createFailures(), createSwitches(), createAsked()],
  ];
  const update = (state: CenterState) => {
    document.title = `${centerTexts().product} · ${centerTexts().tag}`;
    for (const part of [header, ...columns.flat()]) part.update(state);
  };
  return { header: header.element, main: el('main', {}, ...columns.map(column)), update };
}

const column = (parts: readonly View<CenterState>[]): HTMLElement =>
  el('div', { class: 'column' }, ...parts.map(({ element }) => element));
