import { advance, isOrder, refPattern } from '../domain/case.ts';
import type { Customer } from '../domain/customer.ts';
import { later } from '../domain/moments.ts';
import { foundOrder } from '../domain/order/open.ts';
import type { Order } from '../domain/order/order.ts';
import { hasPassed } from '../domain/order/saga.ts';
import { clockwork } from '../domain/policy.ts';
import type { PlacedOrder } from '../domain/purchase.ts';
import type { CasesService } from './cases.ts';
import { type Comparison, sharedRounds } from './comparison.ts';
import type { NoticesService } from './notices.ts';
import type { PartnerCenter } from './partnerCenter.ts';
import { PartnerCenterError } from './partnerCenterError.ts';
import type { Clock, Ids, Store } from './ports.ts';
import { keyKeptFor } from './retention.ts';
import type { Shared } from './shared.ts';

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
 * Compares the orders of the last days at Microsoft with ours: one that carries a reference of ours, and that the desk does
 * not know it has bought, is put before the operators. So it is after a backup was restored.
 */
export function reconciler(deps: Deps) {
  const { partnerCenter: center, clock } = deps;
  const change = sharedRounds(deps.store, deps.shared);

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
      await change((known) => ({ rounds: { ...known, last: next }, result: undefined }));
      return next;
    },

    /** What came of the last round. */
    compared: (): Promise<Comparison> => change((rounds) => ({ rounds, result: rounds.last })),
  };
}

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
  const since = Date.parse(later(deps.clock.now(), -daysBack * 24 * 3_600_000));
  const unread: Customer[] = [];
  let found = 0;
  for (const customer of customers) {
    const orders = await unlessUnread(ordering.orders(customer.id));
    if (!orders) unread.push(customer);
    for (const order of orders ?? [])
      if (Date.parse(order.createdAt) >= since && (await isNews(deps, customer, order))) found += 1;
  }
  return { unread, found };
}

/** Statuses in which an order believes that nothing was bought for it. */
const unbought: readonly Order['status'][] = ['draft', 'submitted', 'held', 'rejected', 'withdrawn'];

/** Whether an order was not known to be bought; then it is put before the operators. */
async function isNews(deps: Deps, customer: Customer, { id, lines }: PlacedOrder): Promise<boolean> {
  const ref = lines.map(({ reference }) => reference).find((one) => refPattern.test(one));
  if (!ref) return false;
  const one = await deps.store.find(ref);
  if (!one || !isOrder(one)) return adopt(deps, customer, id, one ? deps.ids.ref() : ref.toUpperCase());
  if (!unbought.includes(one.status) || one.orderIds.includes(id)) return false;
  const acting = { actor: clockwork, caseId: one.id, revision: one.revision };
  const event = { type: 'parked', why: 'found', orderIds: [...one.orderIds, id] } as const;
  return (await deps.cases.act(acting, event)).outcome === 'done';
}

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
