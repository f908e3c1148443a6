import type { Metrics } from '../metrics.ts';
import type { Clock, Store } from '../services/ports.ts';

interface Deps {
  readonly store: Store;
  readonly clock: Clock;
  readonly metrics: Metrics;
}

/** Makes the task that measures the outbox: how much waits and since when, and how much was given up. */
export const outboxGauges =
  ({ store, clock, metrics }: Deps) =>
  async (): Promise<void> => {
    const waiting = await store.notices({ states: ['waiting'] });
    const dead = await store.notices({ states: ['dead'] });
    const now = Date.parse(clock.now());
    const oldest = Math.min(now, ...waiting.map(({ at }) => Date.parse(at)));
    metrics.waiting.set(waiting.length);
    metrics.dead.set(dead.length);
    metrics.lag.set((now - oldest) / 1000);
  };
