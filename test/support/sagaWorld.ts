import { type OrderEvent, orderTransitions } from '../../src/domain/order/events.ts';
import type { Observation } from '../../src/domain/order/observation.ts';
import type { Purchase, Quote } from '../../src/domain/order/order.ts';
import { decide } from '../../src/domain/order/saga.ts';
import { stepAfter } from '../../src/domain/order/step.ts';
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
}

export const production: Variant = {
  decide,
  stepAfter,
  compares: true,
  mayWithdraw: orderTransitions.withdrawn,
};

/** What the order was confirmed at. */
export const quote: Quote = { at: at(0), currency: 'USD', total: 500, prices: {}, problems: {} };

export const beginning = (workers: number, left: Left): World => ({
  order: { status: 'submitted', quote, requestId: 'r0', orderIds: [] },
  revision: 1,
  carts: [],
  underway: [],
  workers: Array.from({ length: workers }, () => undefined),
  hour: 0,
  left,
});

/** What may still happen, less one. */
export const spent = (world: World, what: keyof Left): Left => ({
  ...world.left,
  [what]: world.left[what] - 1,
});

/** What is wrong with a world, if something is. */
export function violation({ order, carts }: World): string | undefined {
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
