import { recall, remember } from './remembered.ts';
import { de } from './textsDe.ts';
import { en, type Texts } from './textsEn.ts';

export type PageLanguage = 'en' | 'de';

const all: Record<PageLanguage, Texts> = { en, de };

/** What the link here asked for, else what was chosen here before, else the browser's language. */
const firstLanguage = (): string =>
  new URLSearchParams(location.search).get('language') ?? recall('language') ?? navigator.language;

let language: PageLanguage = firstLanguage().toLowerCase().startsWith('de') ? 'de' : 'en';

/** The language of the page's own words. The chats follow each person instead. */
export const pageLanguage = (): PageLanguage => language;

/** The page's own words, in its language now. */
export const texts = (): Texts => all[language];

/** Changes to the other language and remembers it. */
export function switchLanguage(): void {
  language = language === 'en' ? 'de' : 'en';
  remember('language', language);
}
