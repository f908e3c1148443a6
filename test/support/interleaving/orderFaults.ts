import type { News } from '../../../src/domain/news.ts';
import type { Notice } from '../../../src/domain/notice.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import type { State } from '../../../src/simulator/partnerCenter/state.ts';
import { timesTold, untold } from './told.ts';

/** What is wrong with an order, beside what Microsoft has: at any time, and at last, when nothing can come any more. */
export function orderFault(
  one: Order,
  { carts, orders }: Pick<State, 'carts' | 'orders'>,
  isOver: boolean,
  notices: readonly Notice[],
): string | undefined {
  const bought = orders.filter(({ lines }) => lines[0]?.friendlyName === one.ref).map(({ id }) => id);
  const paid = carts.filter((cart) => Object.keys(cart.orders).length > 0);
  if (paid.length > 1) return 'it was bought twice';
  return (
    mistaken(one, bought) ??
    (isOver
      ? (unfinished(one, bought) ?? untold(one, newsOf, notices) ?? toldAgain(one, notices))
      : undefined)
  );
}

/** Statuses that say that nothing was bought. */
const unbought: readonly Order['status'][] = ['submitted', 'held', 'rejected', 'withdrawn'];

function mistaken({ status, orderIds }: Order, bought: readonly string[]): string | undefined {
  if (unbought.includes(status) && bought.length > 0) return `it is ${status}, but bought`;
  const isTold = status === 'placed' || status === 'provisioned';
  return isTold && isOther(orderIds, bought) ? `it is ${status}, but not as Microsoft has it` : undefined;
}

const isOther = (some: readonly string[], others: readonly string[]): boolean =>
  some.toSorted().join() !== others.toSorted().join();

const ends: readonly Order['status'][] = ['provisioned', 'rejected', 'withdrawn', 'needsReview'];

/** It waits for nothing but a person, and no order at Microsoft is unknown to everybody. */
function unfinished(
  { status, hold, orderIds, review }: Order,
  bought: readonly string[],
): string | undefined {
  if (!ends.includes(status) && !hold?.isOver) return `it has ended as ${status}`;
  const isUnknown = bought.some((id) => !orderIds.includes(id));
  return isUnknown && review !== 'lost' ? 'nobody knows of an order' : undefined;
}

/** What its owner is told of, each time that it happens. */
const newsOf: Readonly<Record<string, News>> = {
  held: 'orderHeld',
  woken: 'orderAwake',
  bought: 'orderPlaced',
  provisioned: 'orderProvisioned',
  rejected: 'orderRejected',
  parked: 'orderStuck',
};

/** Which of these an order comes to once at most, however it goes. */
const once: readonly News[] = ['orderPlaced', 'orderProvisioned', 'orderRejected', 'orderStuck'];

const toldAgain = (one: Order, notices: readonly Notice[]): string | undefined => {
  const again = once.find((news) => timesTold(one, notices, news) > 1);
  return again && `its owner has been told twice: ${again}`;
};
