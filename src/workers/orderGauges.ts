import { isOrder } from '../domain/case.ts';
import { orderReason } from '../domain/order/reason.ts';
import type { Metrics } from '../metrics.ts';
import type { Clock, Store } from '../services/ports.ts';

interface Deps {
  readonly store: Store;
  readonly clock: Clock;
  readonly metrics: Metrics;
}

/** Makes the task that measures the orders under way: how many and why, and since when one waits for the answer to its checkout. */
export const orderGauges =
  ({ store, clock, metrics }: Deps) =>
  async (): Promise<void> => {
    const statuses = ['submitted', 'placing', 'placed', 'held', 'needsReview'] as const;
    const open = (await store.list({ kind: 'order', statuses })).filter(isOrder);
    metrics.openOrders.reset();
    for (const one of open) metrics.openOrders.inc({ state: one.status, reason: orderReason(one) });
    const now = Date.parse(clock.now());
    const placing = open.filter(({ status }) => status === 'placing');
    const oldest = Math.min(
      now,
      ...placing.map(({ intent, changedAt }) => Date.parse(intent?.since ?? changedAt)),
    );
    metrics.stuck.set((now - oldest) / 1000);
  };
