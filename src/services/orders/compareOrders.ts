import { isOrder } from '../../domain/case.ts';
import type { Customer } from '../../domain/customer.ts';
import { day, hasPassed, later } from '../../domain/moments.ts';
import type { OrderEvent } from '../../domain/order/events.ts';
import type { Order } from '../../domain/order/order.ts';
import { patience } from '../../domain/order/saga.ts';
import type { PlacedOrder } from '../../domain/purchase.ts';
import { refPattern } from '../../domain/ref.ts';
import type { CasesService } from '../cases.ts';
import type { PartnerCenter } from '../partnerCenter.ts';
import { unlessFailed } from '../partnerCenterError.ts';
import type { Store } from '../ports.ts';
import { type AdoptingDeps, adoptOrder } from './adoptOrder.ts';
import type { Comparison } from './comparison.ts';

/** What orders are compared with. */
export interface ComparingDeps extends AdoptingDeps {
  readonly store: Store;
  readonly cases: CasesService;
}

/** As far back as it looks: an order can be cancelled for seven days. */
const lookBack = 8 * day;

/** Compares the orders that these customers placed lately. One whose orders cannot be read is named, and holds up no other. */
export async function compareOrders(
  deps: ComparingDeps,
  { ordering }: PartnerCenter,
  customers: readonly Customer[],
): Promise<Pick<Comparison, 'unread' | 'found'>> {
  const since = later(deps.clock.now(), -lookBack);
  const told = customers.length > 0 ? await toldOf(deps, since) : [];
  const unread: Customer[] = [];
  let found = 0;
  for (const customer of customers) {
    const orders = await unlessFailed(ordering.orders(customer.id));
    if (!orders) unread.push(customer);
    else found += await compare(deps, customer, orders, since, told);
  }
  return { unread, found };
}

/** Puts before the operators whatever of a customer's we and Microsoft do not agree on, and says in how many orders. */
async function compare(
  deps: ComparingDeps,
  customer: Customer,
  orders: readonly PlacedOrder[],
  since: string,
  told: readonly Order[],
): Promise<number> {
  const missing = told.filter((one) => one.customer?.id === customer.id && isMissingIn(orders)(one));
  let found = 0;
  for (const order of orders)
    if (!isBefore(order, since) && (await reportUnbought(deps, customer, order))) found += 1;
  for (const one of missing) if (await park(deps, one, { why: 'missing' })) found += 1;
  return found;
}

/** Whether an order was certainly placed before a moment. */
const isBefore = ({ createdAt }: PlacedOrder, moment: string): boolean =>
  createdAt !== undefined && createdAt < moment;

/**
 * The orders of these days of which the desk has told that they were placed. Not those of the last minutes, which may not
 * show yet, nor those that an operator has looked at.
 */
async function toldOf({ store, clock }: ComparingDeps, since: string): Promise<Order[]> {
  const statuses = ['placed', 'provisioned'] as const;
  const all = (await store.list({ kind: 'order', statuses, changedSince: since })).filter(isOrder);
  return all.filter(
    ({ placedAt, settledAt }) =>
      placedAt && placedAt >= since && !settledAt && hasPassed(placedAt, 2 * patience, clock.now()),
  );
}

const isMissingIn =
  (orders: readonly PlacedOrder[]) =>
  ({ orderIds }: Order): boolean =>
    orderIds.some((id) => !orders.some((order) => order.id === id));

/** Statuses in which an order believes that nothing was bought for it. */
const unbought: readonly Order['status'][] = ['draft', 'submitted', 'held', 'rejected', 'withdrawn'];

/** Puts an order before the operators that the desk does not know to be bought; false when it knows. */
async function reportUnbought(
  deps: ComparingDeps,
  customer: Customer,
  { id, lines }: PlacedOrder,
): Promise<boolean> {
  const ref = lines.map(({ reference }) => reference).find((one) => refPattern.test(one));
  if (!ref) return false;
  const one = await deps.store.find(ref);
  if (!one || !isOrder(one)) return adoptOrder(deps, customer, id, one ? deps.ids.ref() : ref.toUpperCase());
  if (one.orderIds.includes(id) || !isBeyond(one)) return false;
  return park(deps, one, { why: one.review ?? 'found', orderIds: [...one.orderIds, id] });
}

/** Whether one more order is more than this one can account for: one being placed may be about to learn its number. */
const isBeyond = ({ status, orderIds }: Order): boolean =>
  unbought.includes(status) || status === 'needsReview' || (status !== 'placing' && orderIds.length > 0);

/** Puts an order before the operators; false when it has moved on meanwhile, and is compared again. */
const park = async (
  { cases }: ComparingDeps,
  one: Order,
  news: Omit<OrderEvent<'parked'>, 'type'>,
): Promise<boolean> => (await cases.actAsDesk(one, { type: 'parked', ...news })).outcome === 'done';
