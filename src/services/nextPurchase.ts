import { dayOf } from '../domain/businessDays.ts';
import { later } from '../domain/moments.ts';
import { lastNumber } from './numbered.ts';
import type { OrderWorkDeps } from './orderWork.ts';
import type { Change } from './ports.ts';
import { keyKeptFor } from './retention.ts';

/**
 * The key of the next purchase of the day, where there is a limit. Whoever saves theirs under it has counted all before
 * it: of two processes that name an order for buying at once, one has to count again.
 */
export async function nextPurchase({
  store,
  clock,
  zone,
  dayLimit,
}: Pick<OrderWorkDeps, 'store' | 'clock' | 'zone' | 'dayLimit'>): Promise<Change['once']> {
  if (dayLimit === undefined) return undefined;
  const now = clock.now();
  const keyOf = (number: number) => `orders/day/${dayOf(now, zone)}/${number}`;
  const last = await lastNumber(async (number) => (await store.result(keyOf(number))) !== undefined);
  return { key: keyOf(last + 1), result: now, until: later(now, keyKeptFor) };
}
