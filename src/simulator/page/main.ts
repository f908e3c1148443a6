import type { OutsideState } from '../state.ts';
import { prepareCards } from './card.ts';
import { createPage } from './page.ts';
import { followState } from './stateFeed.ts';
import { initialTheme, showTheme } from './theme.ts';

showTheme(initialTheme());
prepareCards();
const page = createPage(document.body);
followState<OutsideState>({ onState: page.update, onConnection: page.showConnection });
