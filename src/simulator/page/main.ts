import { prepareCards } from './card.ts';
import { createPage } from './page.ts';
import { showPage } from './showPage.ts';

prepareCards();
showPage(createPage);
