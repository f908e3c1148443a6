import { type Store, Unsaved } from '../services/ports.ts';
import { countingOrders } from './countingOrders.ts';
import { nudging } from './nudging.ts';
import type { Parts } from './parts.ts';

type Watched = Pick<Parts, 'store' | 'metrics'>;

/** The store as the services see it: it wakes the workers, counts orders, and is measured. */
export const watchedStore = (parts: Watched, wake: Parameters<typeof nudging>[1]): Store =>
  nudging(countingOrders(measured(parts), parts.metrics), wake);

const measured = ({ store, metrics }: Watched): Store => ({
  ...store,
  async commit(change) {
    const stop = metrics.commits.startTimer();
    const done = await store.commit(change).catch((error: unknown) => {
      if (error instanceof Unsaved) stop({ outcome: 'unsaved' });
      throw error;
    });
    stop({ outcome: typeof done === 'object' ? 'duplicate' : done });
    if (typeof done === 'object') metrics.duplicates.inc({ layer: 'store' });
    if (done === 'stale') metrics.conflicts.inc();
    return done;
  },
});
