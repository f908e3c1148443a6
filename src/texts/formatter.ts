import type { Language } from '../domain/person.ts';

const locales: Record<Language, string> = { en: 'en-US', de: 'de-DE' };

/** Each formatter is made once and kept, because making one takes longer than filling a card. */
function keeping<Options, Formatter>(make: (locale: string, options: Options) => Formatter) {
  const made = new Map<string, Formatter>();
  return (language: Language, options: Options): Formatter => {
    const key = JSON.stringify([language, options]);
    const known = made.get(key) ?? make(locales[language], options);
    made.set(key, known);
    return known;
  };
}

/** A formatter of dates, as people of a language write them. */
export const dateFormatter = keeping(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/** A formatter of lists, as people of a language write them. */
export const listFormatter = keeping(
  (locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
);

/** A formatter of numbers, as people of a language write them. */
export const numberFormatter = keeping(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
