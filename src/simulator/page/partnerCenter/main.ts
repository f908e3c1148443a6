import type { CenterState } from '../../partnerCenter/centerState.ts';
import { el } from '../dom.ts';
import { errorBar } from '../errorBar.ts';
import type { View } from '../keyedList.ts';
import { followState } from '../stateFeed.ts';
import { pageLanguage } from '../texts.ts';
import { initialTheme, showTheme } from '../theme.ts';
import { createAsked } from './asked.ts';
import { createCodes } from './codes.ts';
import { createCustomers } from './customers.ts';
import { createFailures } from './failures.ts';
import { createHeader } from './header.ts';
import { createPurchases } from './purchases.ts';
import { createSwitches } from './switches.ts';
import { centerTexts } from './texts.ts';

let state: CenterState | undefined;
const header = createHeader(() => state && update(state));
const columns = [
  [createCustomers()],
  [createCodes(), createPurchases('orders'), createPurchases('carts')],
  [createFailures(), createSwitches(), createAsked()],
];

function update(next: CenterState): void {
  state = next;
  document.documentElement.lang = pageLanguage();
  document.title = `${centerTexts().product} · ${centerTexts().tag}`;
  for (const part of [header, ...columns.flat()]) part.update(next);
}

const column = (parts: readonly View<CenterState>[]): HTMLElement =>
  el('div', { class: 'column' }, ...parts.map(({ element }) => element));

showTheme(initialTheme());
document.body.append(header.element, errorBar, el('main', {}, ...columns.map(column)));
followState<CenterState>({ onState: update, onConnection: header.showConnection });
