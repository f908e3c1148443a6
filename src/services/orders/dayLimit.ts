import { dayOf } from '../../domain/businessDays.ts';
import { isOrder } from '../../domain/case.ts';
import { day, later } from '../../domain/moments.ts';
import type { Change, Clock, Store } from '../ports.ts';
import { keyKeptFor } from '../retention.ts';
import { lastNumber } from './numbered.ts';

/** A limit to what is bought in a day, and where what was bought is found. */
export interface DayLimit {
  readonly store: Store;
  readonly clock: Clock;
  readonly zone: string;
  /** What all orders of one day may come to, in the partner's currency; absent for no limit. */
  readonly dayLimit: number | undefined;
}

/** In milliseconds, with room for clocks that do not agree: whatever is bought on a day is changed on it or later. */
const longestDay = 2 * day;

const bought = ['placing', 'placed', 'provisioned', 'needsReview'] as const;

/** What may still be bought today. */
export async function roomToday({ store, clock, zone, dayLimit }: DayLimit): Promise<number> {
  if (dayLimit === undefined) return Number.POSITIVE_INFINITY;
  const today = dayOf(clock.now(), zone);
  const changedSince = later(clock.now(), -longestDay);
  const all = (await store.list({ kind: 'order', statuses: bought, changedSince })).filter(isOrder);
  const ofToday = all.filter(({ intent }) => intent && dayOf(intent.since, zone) === today);
  return dayLimit - ofToday.reduce((sum, { quote }) => sum + (quote?.total ?? 0), 0);
}

/**
 * The key of the next purchase of the day, where there is a limit. Whoever saves theirs under it has counted all before
 * it: of two that name an order for buying at once, in one process or in two, one has to count again.
 */
export async function nextPurchase({ store, clock, zone, dayLimit }: DayLimit): Promise<Change['once']> {
  if (dayLimit === undefined) return undefined;
  const now = clock.now();
  const keyOf = (number: number) => `orders/day/${dayOf(now, zone)}/${number}`;
  const last = await lastNumber(store, keyOf);
  return { key: keyOf(last + 1), result: now, until: later(now, keyKeptFor) };
}
