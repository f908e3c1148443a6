import type { Language } from '../domain/person.ts';

/** The locale in which each language writes dates and numbers. */
export const locales: Record<Language, string> = { en: 'en-US', de: 'de-DE' };

const made = new Map<string, Intl.DateTimeFormat>();

/** A formatter of dates; each is made once and kept, because making one takes longer than filling a card. */
export function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options]);
  const known = made.get(key) ?? new Intl.DateTimeFormat(locales[language], options);
  made.set(key, known);
  return known;
}
