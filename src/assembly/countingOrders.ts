import { isOrder } from '../domain/case.ts';
import { orderReason } from '../domain/order/reason.ts';
import type { Metrics } from '../metrics.ts';
import type { Store } from '../services/ports.ts';

/** The store, which counts every status that an order enters, and why. */
export const countingOrders = (store: Store, { orders }: Metrics): Store => ({
  ...store,
  async commit(change) {
    const put = (change.put ?? []).filter(isOrder);
    if (put.length === 0) return store.commit(change);
    const before = await Promise.all(put.map(({ id }) => store.find(id)));
    const done = await store.commit(change);
    if (done !== 'ok') return done;
    for (const [index, one] of put.entries())
      if (before[index]?.status !== one.status) orders.inc({ state: one.status, reason: orderReason(one) });
    return done;
  },
});
