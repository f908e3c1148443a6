import { pageLanguage } from '../texts.ts';
import { de } from './textsDe.ts';
import { type CenterTexts, en } from './textsEn.ts';

/** The emulator's own words, in the page's language now. */
export const centerTexts = (): CenterTexts => (pageLanguage() === 'de' ? de : en);

/** Partner Center's own word in the page's language; what has no translation stays as it is. */
export const wordFor = (word: string): string => centerTexts().words[word] ?? word;
