import type { Language } from '../domain/person.ts';
import { dateFormatter, listFormatter, numberFormatter } from './formatter.ts';
import { keepingLast } from './keepingLast.ts';

/** A calendar date `YYYY-MM-DD` as people write it, with the weekday: `Tue, Jan 13, 2026`, `Di., 13.01.2026`. */
export function formatDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  const weekday = dateFormatter(language, { weekday: 'short', timeZone: 'UTC' }).format(date);
  return `${weekday}${language === 'de' ? '.' : ''}, ${dateOf(date, language, 'UTC')}`;
}

/** A moment in a time zone, which is named: `Jan 13, 2026, 9:00 AM PST`. No line breaks within the time. */
export const formatMoment = keepingLast(writeMoment);

function writeMoment(moment: string, language: Language, timeZone: string): string {
  const date = new Date(moment);
  const parts = momentParts(date, language, timeZone);
  const written = parts.map((part) =>
    isDistance(part) ? zoneIn(momentParts(date, 'en', timeZone)) : part.value,
  );
  const timeAt = parts.findIndex(({ type }) => type === 'hour');
  const time = written.slice(timeAt).join('').replace(/\s/g, '\u00a0');
  return `${written.slice(0, timeAt).join('')}${time}`;
}

/** A moment in one go, since each look at the calendar of a zone takes microseconds, and a card shows many moments. */
function momentParts(date: Date, language: Language, timeZone: string): Intl.DateTimeFormatPart[] {
  const digits = language === 'de' ? '2-digit' : 'numeric';
  const month = language === 'de' ? '2-digit' : 'short';
  const time = { hour: digits, minute: '2-digit', timeZone, timeZoneName: 'short' } as const;
  return dateFormatter(language, { year: 'numeric', month, day: digits, ...time }).formatToParts(date);
}

/** Where German has only a distance from Greenwich, people say `PST` in both languages; but `MEZ` in German. */
const isDistance = ({ type, value }: Intl.DateTimeFormatPart): boolean =>
  type === 'timeZoneName' && value.startsWith('GMT');

const zoneIn = (parts: Intl.DateTimeFormatPart[]): string | undefined =>
  parts.find(({ type }) => type === 'timeZoneName')?.value;

/** An amount of money, with decimals: `$1,234.50`, `1.234,50 $`. */
export const formatMoney = (amount: number, currency: string, language: Language): string =>
  numberFormatter(language, { style: 'currency', currency: currency || 'USD' }).format(amount);

/** A whole number: `10,000`, `10.000`. */
export const formatNumber = (number: number, language: Language): string =>
  numberFormatter(language, {}).format(number);

/**
 * A whole number as people type it, with the thousands set apart as their language does it or not at all; undefined for
 * anything else, so that a German “1.000” is never one.
 */
export function readNumber(typed: string, language: Language): number | undefined {
  const separator = formatNumber(1_000, language)[1];
  const groups = typed.trim().split(separator ?? '');
  const isPlain = groups.length === 1 && /^\d{1,15}$/.test(groups.join());
  const isGrouped = groups.every((group, place) => (place === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
  return isPlain || isGrouped ? Number(groups.join('')) : undefined;
}

/** The name of a time zone as people know it at a moment, for it may have been another long ago: `Pacific Time`. */
export function formatZone(zone: string, language: Language, moment: string): string {
  const formatter = dateFormatter(language, { timeZone: zone, timeZoneName: 'longGeneric' });
  return zoneIn(formatter.formatToParts(new Date(moment))) ?? zone;
}

function dateOf(date: Date, language: Language, timeZone: string): string {
  const month = language === 'de' ? '2-digit' : 'short';
  const day = language === 'de' ? '2-digit' : 'numeric';
  return dateFormatter(language, { year: 'numeric', month, day, timeZone }).format(date);
}

/** Things of which one is enough: “Operator or Second operator”. */
export const formatChoice = (things: readonly string[], language: Language): string =>
  listFormatter(language, { type: 'disjunction' }).format(things);
