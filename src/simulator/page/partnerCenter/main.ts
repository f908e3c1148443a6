import { showPage } from '../showPage.ts';
import { createPage } from './page.ts';

showPage(createPage);
