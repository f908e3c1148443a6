import type { Language } from '../domain/person.ts';
import { formatter, locales } from './formatter.ts';

/** A calendar date `YYYY-MM-DD` as people write it, with the weekday: `Tue, Jan 13, 2026`, `Di., 13.01.2026`. */
export function formatDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  const weekday = formatter(language, { weekday: 'short', timeZone: 'UTC' }).format(date);
  return `${weekday}${language === 'de' ? '.' : ''}, ${dateOf(date, language, 'UTC')}`;
}

/** A moment in a time zone, which is named: `Jan 13, 2026, 9:00 AM PST`. */
export function formatMoment(moment: string, language: Language, zone: string): string {
  const date = new Date(moment);
  const time = formatter(language, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  }).format(date);
  return `${dateOf(date, language, zone)}, ${time}`;
}

/** An amount of money, with decimals: `$1,234.50`, `1.234,50 $`. */
export const formatMoney = (amount: number, currency: string, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'currency', currency: currency || 'USD' }).format(amount);

/** A whole number: `10,000`, `10.000`. */
export const formatNumber = (number: number, language: Language): string =>
  new Intl.NumberFormat(locales[language]).format(number);

/** The name of a time zone as people know it: `Pacific Time`. */
export function formatZone(zone: string, language: Language): string {
  const parts = formatter(language, {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(0);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

function dateOf(date: Date, language: Language, timeZone: string): string {
  const month = language === 'de' ? '2-digit' : 'short';
  const day = language === 'de' ? '2-digit' : 'numeric';
  return formatter(language, { year: 'numeric', month, day, timeZone }).format(date);
}
