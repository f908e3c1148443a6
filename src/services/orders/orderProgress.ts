import { hasPassed, later } from '../../domain/moments.ts';
import { cancellable } from '../../domain/order/late.ts';
import type { Observation } from '../../domain/order/observation.ts';
import type { Order } from '../../domain/order/order.ts';
import { patience } from '../../domain/order/saga.ts';
import type { PlacedOrder, Subscription } from '../../domain/purchase.ts';
import type { PartnerCenter } from '../partnerCenter.ts';

/** Whether an order at Microsoft carries our reference. */
export const isOf =
  (ref: string) =>
  ({ lines }: PlacedOrder): boolean =>
    lines.some(({ reference }) => reference === ref);

const failed: readonly PlacedOrder['status'][] = [
  'cancelled',
  'suspended',
  'poReviewRejected',
  'partialSuccess',
  'error',
];

/** Whether Partner Center tells of every line of an order that it is fulfilled; a list may be shorter, or empty, at first. */
const isFulfilled =
  (ordering: PartnerCenter['ordering'], customerId: string) =>
  async ({ id, lines }: PlacedOrder): Promise<boolean> => {
    const told = await ordering.progress(customerId, id);
    return (
      told.length >= lines.length && told.length > 0 && told.every(({ status }) => status === 'fulfilled')
    );
  };

/** How far the orders are: every line of every order must be fulfilled. */
export async function progressOf(
  { ordering }: PartnerCenter,
  one: Order,
  customerId: string,
  now: string,
): Promise<Observation> {
  const all = await ordering.orders(customerId);
  const orders = all.filter((order) => one.orderIds.includes(order.id) || isOf(one.ref)(order));
  if (orders.some(({ status }) => failed.includes(status))) return { saw: 'progress', state: 'failed' };
  if (orders.length === 0) return { saw: 'progress', state: 'open' };
  const wantsDocument = orders.some(({ status }) => status === 'pendingPoUpload');
  const isAll = one.orderIds.every((id) => orders.some((order) => order.id === id));
  const isDone =
    !wantsDocument &&
    isAll &&
    (await Promise.all(orders.map(isFulfilled(ordering, customerId)))).every(Boolean);
  if (!isDone) return { saw: 'progress', state: 'open', wantsDocument };
  const owned = await ordering.subscriptions(customerId);
  const its = owned.filter(({ orderId }) => orders.some(({ id }) => id === orderId));
  const [placedAt = one.placedAt ?? now] = orders.flatMap(({ createdAt }) => createdAt ?? []).toSorted();
  const cancelUntil = lastToCancel(its, placedAt, now);
  return { saw: 'progress', state: cancelUntil ? 'done' : 'open', wantsDocument, cancelUntil };
}

/**
 * Until when all of an order can be cancelled, as its subscriptions say. While none of them says so it is not known; when they
 * are silent for too long it is the seventh day (O16).
 */
function lastToCancel(owned: readonly Subscription[], placedAt: string, now: string): string | undefined {
  const ends = owned.flatMap(({ cancelUntil }) => cancelUntil ?? []);
  const [first] = ends.filter((end) => end > placedAt).toSorted();
  if (first) return first;
  return hasPassed(placedAt, 2 * patience, now) ? later(placedAt, cancellable) : undefined;
}
