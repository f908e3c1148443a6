import type { Language } from '../domain/person.ts';
import { formatter, locales } from './formatter.ts';

/** A calendar date `YYYY-MM-DD` as people write it, with the weekday: `Tue, Jan 13, 2026`, `Di., 13.01.2026`. */
export function formatDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  const weekday = formatter(language, { weekday: 'short', timeZone: 'UTC' }).format(date);
  return `${weekday}${language === 'de' ? '.' : ''}, ${dateOf(date, language, 'UTC')}`;
}

/** A moment in a time zone, which is named: `Jan 13, 2026, 9:00 AM PST`. No line breaks within the time. */
export function formatMoment(moment: string, language: Language, timeZone: string): string {
  const date = new Date(moment);
  const hour = language === 'de' ? '2-digit' : 'numeric';
  const time = formatter(language, { hour, minute: '2-digit', timeZone }).format(date);
  const unbroken = `${time} ${zoneName(date, language, timeZone)}`.replaceAll(' ', '\u00a0');
  return `${dateOf(date, language, timeZone)}, ${unbroken}`;
}

/** What people call a zone: `MEZ` in German, but `PST` in both, where German has only a distance from Greenwich. */
function zoneName(date: Date, language: Language, timeZone: string): string {
  const name = (speaker: Language) =>
    partOf(formatter(speaker, { timeZone, timeZoneName: 'short' }).formatToParts(date));
  const own = name(language);
  return (own?.startsWith('GMT') ? name('en') : own) ?? timeZone;
}

const partOf = (parts: Intl.DateTimeFormatPart[]): string | undefined =>
  parts.find(({ type }) => type === 'timeZoneName')?.value;

/** An amount of money, with decimals: `$1,234.50`, `1.234,50 $`. */
export const formatMoney = (amount: number, currency: string, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'currency', currency: currency || 'USD' }).format(amount);

/** A whole number: `10,000`, `10.000`. */
export const formatNumber = (number: number, language: Language): string =>
  new Intl.NumberFormat(locales[language]).format(number);

/** The name of a time zone as people know it: `Pacific Time`. */
export function formatZone(zone: string, language: Language): string {
  return (
    partOf(formatter(language, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(0)) ?? zone
  );
}

function dateOf(date: Date, language: Language, timeZone: string): string {
  const month = language === 'de' ? '2-digit' : 'short';
  const day = language === 'de' ? '2-digit' : 'numeric';
  return formatter(language, { year: 'numeric', month, day, timeZone }).format(date);
}
