import { allForYear } from '@18f/us-federal-holidays';
import { Temporal } from 'temporal-polyfill';
import type { Day } from './text.ts';

const observed = new Map<number, ReadonlySet<Day>>();

/** The days on which US federal holidays are observed in a year; New Year's Day may be observed on 31 December. */
function holidaysOf(year: number): ReadonlySet<Day> {
  const known = observed.get(year);
  if (known) return known;
  const days = [...allForYear(year), ...allForYear(year + 1)].map(({ dateString }) => dateString);
  const holidays = new Set(days);
  observed.set(year, holidays);
  return holidays;
}

/** Monday to Friday, without the US federal holidays as observed (5 U.S.C. 6103). */
export function isBusinessDay(day: Day): boolean {
  const { dayOfWeek, year } = Temporal.PlainDate.from(day);
  return dayOfWeek <= 5 && !holidaysOf(year).has(day);
}

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();

/** The n-th business day after `day`, which itself is never counted. `n` is at least 1. */
export function addBusinessDays(day: Day, n: number): Day {
  let at = day;
  for (let left = n; left > 0; ) {
    at = addDays(at, 1);
    if (isBusinessDay(at)) left -= 1;
  }
  return at;
}

/** How many business days lie after `from`, up to and including `to`; 0 when `to` is not later. */
export function businessDaysBetween(from: Day, to: Day): number {
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isBusinessDay(at)) count += 1;
  return count;
}

/** The date that a moment falls on in a time zone. */
export const dayOf = (moment: string, zone: string): Day =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The moment at which an hour of a day begins in a time zone, as UTC. */
export const momentOf = (day: Day, hour: number, zone: string): string =>
  new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: { hour } }).epochMilliseconds,
  ).toISOString();
