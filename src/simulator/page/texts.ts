import { recall, remember } from './remembered.ts';
import { de } from './textsDe.ts';
import { en, type Texts } from './textsEn.ts';

export type PageLanguage = 'en' | 'de';

const all: Record<PageLanguage, Texts> = { en, de };

const browserLanguage = (): PageLanguage => (navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en');

let language: PageLanguage = recall('language') === undefined ? browserLanguage() : recalledLanguage();

function recalledLanguage(): PageLanguage {
  return recall('language') === 'de' ? 'de' : 'en';
}

/** The language of the page's own words. The chats follow each person instead. */
export const pageLanguage = (): PageLanguage => language;

/** The page's own words, in its language now. */
export const texts = (): Texts => all[language];

/** Changes to the other language and remembers it. */
export function switchLanguage(): void {
  language = language === 'en' ? 'de' : 'en';
  remember('language', language);
}
