import { advance, isOrder, refPattern } from '../domain/case.ts';
import type { Customer } from '../domain/customer.ts';
import { later } from '../domain/moments.ts';
import { foundOrder } from '../domain/order/open.ts';
import type { Order } from '../domain/order/order.ts';
import { clockwork } from '../domain/policy.ts';
import type { PlacedOrder } from '../domain/purchase.ts';
import type { CasesService } from './cases.ts';
import type { NoticesService } from './notices.ts';
import type { PartnerCenter } from './partnerCenter.ts';
import type { Clock, Ids, Store } from './ports.ts';
import { keyKeptFor } from './retention.ts';

interface Deps {
  readonly store: Store;
  readonly cases: CasesService;
  readonly notices: NoticesService;
  readonly partnerCenter: PartnerCenter | undefined;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** As far back as it looks: an order can be cancelled for seven days. */
const daysBack = 8;

/**
 * Compares the orders of the last days at Microsoft with ours: one that carries a reference of ours, and that the desk does
 * not know it has bought, is put before the operators. So it is after a backup was restored.
 */
export const reconciler = (deps: Deps) => ({
  /** Resolves to how many orders were put before the operators. */
  async reconcile(): Promise<number> {
    const { partnerCenter: center, clock } = deps;
    if (!center) return 0;
    let found = 0;
    const since = later(clock.now(), -daysBack * 24 * 3_600_000);
    const customers = (await center.customers.list()).filter(({ isOurs }) => isOurs);
    for (const customer of customers)
      for (const order of await center.ordering.orders(customer.id))
        if (Date.parse(order.createdAt) >= Date.parse(since) && (await compare(deps, customer, order)))
          found += 1;
    return found;
  },
});

/** Statuses in which an order believes that nothing was bought for it. */
const unbought: readonly Order['status'][] = ['draft', 'submitted', 'held', 'rejected', 'withdrawn'];

/** Whether an order is news to us. */
async function compare(deps: Deps, customer: Customer, { id, lines }: PlacedOrder): Promise<boolean> {
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
  { store, notices, ids, clock }: Deps,
  { id, name }: Customer,
  orderId: string,
  ref: string,
): Promise<boolean> {
  const now = clock.now();
  const event = { type: 'parked', why: 'found', orderIds: [orderId] } as const;
  const one = advance(foundOrder({ id: ids.id(), ref }, { id, name }, now), event, clockwork, now);
  const done = await store.commit({
    expect: [{ id: one.id, revision: 0 }],
    put: [one],
    notices: await notices.of(event, one, clockwork.id),
    once: { key: `orders/found/${orderId}`, result: one.id, until: later(now, keyKeptFor) },
  });
  return done === 'ok';
}
