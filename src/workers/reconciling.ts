import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Reconciler } from '../services/orders/reconciler.ts';

interface Deps {
  readonly reconciler: Pick<Reconciler, 'reconcile'>;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** Makes the task that compares our orders with Microsoft's, and tells the log and the metrics what came of it. */
export const reconciling =
  ({ reconciler, log, metrics }: Deps) =>
  async (): Promise<void> => {
    const { unread, found } = await reconciler.reconcile();
    const customers = unread === 'all' ? 'all' : unread.length;
    if (customers !== 0)
      log.warn({ customers }, 'orders could not be compared with Microsoft’s; tried again');
    if (found > 0) log.warn({ orders: found }, 'orders do not agree with Microsoft’s');
    metrics.unread.set(customers === 'all' ? 1 : customers);
    metrics.mismatches.inc(found);
  };
