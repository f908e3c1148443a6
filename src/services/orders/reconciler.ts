import { advance, isOrder, refPattern } from '../../domain/case.ts';
import type { Customer } from '../../domain/customer.ts';
import { later } from '../../domain/moments.ts';
import type { OrderEvent } from '../../domain/order/events.ts';
import { foundOrder } from '../../domain/order/open.ts';
import type { Order } from '../../domain/order/order.ts';
import { hasPassed, patience } from '../../domain/order/saga.ts';
import { clockwork } from '../../domain/policy.ts';
import type { PlacedOrder } from '../../domain/purchase.ts';
import type { CasesService } from '../cases.ts';
import type { NoticesService } from '../notices.ts';
import type { PartnerCenter } from '../partnerCenter.ts';
import { PartnerCenterError } from '../partnerCenterError.ts';
import type { Clock, Ids, Store } from '../ports.ts';
import { keyKeptFor } from '../retention.ts';
import type { Shared } from '../shared.ts';
import { type Comparison, sharedRounds } from './comparison.ts';
import { type Mismatch, mismatches } from './mismatches.ts';

interface Deps {
  readonly store: Store;
  readonly cases: CasesService;
  readonly notices: NoticesService;
  readonly partnerCenter: PartnerCenter | undefined;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly shared?: Shared | undefined;
}

/** As far back as it looks: an order can be cancelled for seven days. */
const daysBack = 8;
const compareEvery = 3_600_000;
const tryAgainAfter = 50_000; // less than the minute in which the worker comes by

/**
 * Compares the orders of the last days at Microsoft with ours, both ways. One that carries a reference of ours, and that
 * the desk does not know it has bought, is put before the operators, as after a backup was restored, or when an order was
 * bought twice; so is one of ours that Microsoft does not have.
 */
export function reconciler(deps: Deps) {
  const { partnerCenter: center, clock } = deps;
  const change = sharedRounds(deps.store, deps.shared);
  const found = mismatches(deps.store);

  return {
    /**
     * One round, unless this process or another has just begun one: once an hour all customers, in between those that could
     * not be read. One that cannot be holds up no other.
     */
    async reconcile(): Promise<Comparison> {
      const now = clock.now();
      const { isOurs, last } = await change((known) => {
        const isOurs = !known.triedAt || hasPassed(known.triedAt, tryAgainAfter, now);
        return { rounds: isOurs ? { ...known, triedAt: now } : known, result: { isOurs, last: known.last } };
      });
      if (!center || !isOurs) return { ...last, found: 0 };
      const next = await round(deps, center, last, now);
      if (next.found > 0) await found.keep({ at: now, count: next.found });
      await change((known) => ({ rounds: { ...known, last: next }, result: undefined }));
      return next;
    },

    /** What came of the last round, and the last that found any. */
    async compared(): Promise<Compared> {
      const last = await change((rounds) => ({ rounds, result: rounds.last }));
      return { ...last, lastFound: await found.last() };
    },
  };
}

/** How far the comparison has come, and what it found last, however long ago. */
export type Compared = Comparison & { readonly lastFound: Mismatch | undefined };

export type Reconciler = ReturnType<typeof reconciler>;

async function round(
  deps: Deps,
  center: PartnerCenter,
  { at, unread }: Comparison,
  now: string,
): Promise<Comparison> {
  const isDue = unread === 'all' || !at || hasPassed(at, compareEvery, now);
  const customers = isDue ? await unlessUnread(ours(center)) : unread;
  if (!customers) return { at, unread: 'all', found: 0 };
  return { at: isDue ? now : at, ...(await compareAll(deps, center, customers)) };
}

const ours = async ({ customers }: PartnerCenter): Promise<Customer[]> =>
  (await customers.list()).filter(({ isOurs }) => isOurs);

/** What Partner Center says; undefined when it says nothing, which the client has logged. */
const unlessUnread = <T>(read: Promise<T>): Promise<T | undefined> =>
  read.catch((error: unknown) => {
    if (error instanceof PartnerCenterError) return undefined;
    throw error;
  });

async function compareAll(
  deps: Deps,
  { ordering }: PartnerCenter,
  customers: readonly Customer[],
): Promise<Pick<Comparison, 'unread' | 'found'>> {
  const since = later(deps.clock.now(), -daysBack * 24 * 3_600_000);
  const told = customers.length > 0 ? await toldOf(deps, since) : [];
  const unread: Customer[] = [];
  let found = 0;
  for (const customer of customers) {
    const orders = await unlessUnread(ordering.orders(customer.id));
    if (!orders) unread.push(customer);
    else found += await compare(deps, customer, orders, since, told);
  }
  return { unread, found };
}

/** In how many orders of a customer we and Microsoft do not agree. */
async function compare(
  deps: Deps,
  customer: Customer,
  orders: readonly PlacedOrder[],
  since: string,
  told: readonly Order[],
): Promise<number> {
  const missing = told.filter((one) => one.customer?.id === customer.id && isMissingIn(orders)(one));
  let found = 0;
  for (const order of orders)
    if (Date.parse(order.createdAt) >= Date.parse(since) && (await reportUnknown(deps, customer, order)))
      found += 1;
  for (const one of missing) if (await park(deps, one, { why: 'missing' })) found += 1;
  return found;
}

/**
 * The orders of these days of which the desk has told that they were placed. Not those of the last minutes, which may not
 * show yet, nor those that an operator has looked at.
 */
async function toldOf({ store, clock }: Deps, since: string): Promise<Order[]> {
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
async function reportUnknown(deps: Deps, customer: Customer, { id, lines }: PlacedOrder): Promise<boolean> {
  const ref = lines.map(({ reference }) => reference).find((one) => refPattern.test(one));
  if (!ref) return false;
  const one = await deps.store.find(ref);
  if (!one || !isOrder(one)) return adopt(deps, customer, id, one ? deps.ids.ref() : ref.toUpperCase());
  if (one.orderIds.includes(id) || !isBeyond(one)) return false;
  return park(deps, one, { why: one.review ?? 'found', orderIds: [...one.orderIds, id] });
}

/** Whether one more order is more than this one can account for: one being placed may be about to learn its number. */
const isBeyond = ({ status, orderIds }: Order): boolean =>
  unbought.includes(status) || status === 'needsReview' || (status !== 'placing' && orderIds.length > 0);

/** Puts an order before the operators; false when it has moved on meanwhile, and is compared again. */
const park = async (
  { cases }: Deps,
  one: Order,
  news: Omit<OrderEvent<'parked'>, 'type'>,
): Promise<boolean> => (await cases.actAsDesk(one, { type: 'parked', ...news })).outcome === 'done';

/** Opens a case for an order that has none, once, and tells the operators; false when it has one by now. */
async function adopt(
  { notices, ids, clock }: Deps,
  { id, name }: Customer,
  orderId: string,
  ref: string,
): Promise<boolean> {
  const now = clock.now();
  const event = { type: 'parked', why: 'found', orderIds: [orderId] } as const;
  const one = advance(foundOrder({ id: ids.id(), ref }, { id, name }, now), event, clockwork, now);
  const change = {
    expect: [{ id: one.id, revision: 0 }],
    put: [one],
    once: { key: `orders/found/${orderId}`, result: one.id, until: later(now, keyKeptFor) },
  };
  return (await notices.commit(change, { event, after: one, by: clockwork.id })) === 'ok';
}
