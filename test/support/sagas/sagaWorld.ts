import type { News } from '../../../src/domain/news.ts';
import { type OrderEvent, orderTransitions } from '../../../src/domain/order/events.ts';
import type { Observation } from '../../../src/domain/order/observation.ts';
import { openOrder } from '../../../src/domain/order/open.ts';
import type { Purchase, Quote } from '../../../src/domain/order/order.ts';
import { decide } from '../../../src/domain/order/saga.ts';
import { stepAfter } from '../../../src/domain/order/step.ts';
import { orderNews } from '../../../src/services/orders/orderNews.ts';
import { at } from './sagaTimes.ts';

/** What a worker holds: the order as it read it, what it saw, and the event that it is about to save. */
export interface Worker {
  readonly order: Purchase;
  readonly revision: number;
  readonly seen?: Observation;
  readonly save?: OrderEvent;
}

/** Everything there is: one order, the carts at Microsoft, checkouts on their way, workers, the hour, and what may still happen. */
export interface World {
  readonly order: Purchase;
  readonly revision: number;
  readonly carts: readonly ('active' | 'bought' | 'expired')[];
  readonly underway: readonly number[];
  readonly workers: readonly (Worker | undefined)[];
  readonly hour: number;
  readonly left: Left;
  /** What its owner has been told of its ends, in the same commit as the end; undefined when that is not looked at. */
  readonly told: readonly News[] | undefined;
}

export interface Left {
  readonly crashes: number;
  /** Answers that are lost, and checkouts that come late. */
  readonly faults: number;
  readonly refusals: number;
  readonly expiries: number;
  readonly withdrawals: number;
}

/** The production saga, or one with a mistake. */
export interface Variant {
  readonly decide: typeof decide;
  readonly stepAfter: typeof stepAfter;
  /** Whether a save is a compare-and-swap. */
  readonly compares: boolean;
  /** What a worker does that lost the swap. */
  readonly lost?: (worker: Worker) => Worker | undefined;
  readonly mayWithdraw: readonly Purchase['status'][];
  /** Whether what is told is told before the commit, whatever becomes of that. */
  readonly tellsFirst?: boolean;
  /** Whether only what is bought is looked at. */
  readonly isSilent?: boolean;
}

export const production: Variant = {
  decide,
  stepAfter,
  compares: true,
  mayWithdraw: orderTransitions.withdrawn,
};

/** What the order was confirmed at. */
export const quote: Quote = { at: at(0), currency: 'USD', total: 500, prices: {}, problems: {} };

/** Somebody owns it, and hears of it. */
const owned = openOrder('o', 'GCC-00001', { id: 'tenant/agent', name: 'Agent', roles: [] }, at(0));

export const beginning = (workers: number, left: Left): World => ({
  order: { status: 'submitted', quote, requestId: 'r0', orderIds: [] },
  revision: 1,
  carts: [],
  underway: [],
  workers: Array.from({ length: workers }, () => undefined),
  hour: 0,
  left,
  told: [],
});

/** What may still happen, less one. */
export const spent = (world: World, what: keyof Left): Left => ({
  ...world.left,
  [what]: world.left[what] - 1,
});

/** Which news is told of which end. */
const newsOf: Partial<Record<Purchase['status'], News>> = {
  provisioned: 'orderProvisioned',
  rejected: 'orderRejected',
  needsReview: 'orderStuck',
};

/** What of an event is news of an end, or of the placing. */
export const endingNews = (event: OrderEvent): News[] => {
  const news = orderNews(event, owned)?.news;
  return news && news !== 'orderHeld' && news !== 'orderAwake' ? [news] : [];
};

/** Every end has been told once, and nothing else has that is an end. */
function isToldWrongly({ order, told }: World): boolean {
  if (!told) return false;
  const expected = newsOf[order.status];
  const ends = told.filter((news) => news !== 'orderPlaced');
  return ends.join() !== (expected ?? '') || told.filter((news) => news === 'orderPlaced').length > 1;
}

/** What is wrong with a world, if something is. */
export function violation(world: World): string | undefined {
  if (isToldWrongly(world)) return `${world.order.status}, but told ${world.told?.join(' and ')}`;
  return boughtWrongly(world);
}

function boughtWrongly({ order, carts }: World): string | undefined {
  const paid = carts.flatMap((cart, index) => (cart === 'bought' ? [`c${index}`] : []));
  if (paid.length > 1) return 'bought twice';
  const [cart] = paid;
  const isBought = order.status === 'placed' || order.status === 'provisioned';
  if (isBought && (cart === undefined || cart !== order.intent?.cartId))
    return 'told of an order that is none';
  if (cart === undefined) return undefined;
  if (['withdrawn', 'rejected', 'held', 'submitted', 'draft'].includes(order.status))
    return `${order.status}, but bought`;
  return cart === order.intent?.cartId ? undefined : 'bought a cart that nobody named';
}

/** Whether the order has come to an end, or to a person. */
export const isAtRest = ({ order }: World): boolean =>
  ['provisioned', 'rejected', 'withdrawn', 'needsReview'].includes(order.status) || order.status === 'held';
