import { later } from '../domain/moments.ts';
import type { Clock, Store } from './ports.ts';

const keptFor = 24 * 3_600_000; // longer than a checkout is tried

/** The requests to Partner Center that had an answer: whoever repeats one of them would get the same answer again. */
export function answeredRequests({ store, clock }: { readonly store: Store; readonly clock: Clock }) {
  const keyOf = (requestId: string): string => `orders/answered/${requestId}`;
  return {
    async keep(requestId: string): Promise<void> {
      const until = later(clock.now(), keptFor);
      await store.commit({ once: { key: keyOf(requestId), result: '', until } });
    },
    has: async (requestId: string): Promise<boolean> => (await store.result(keyOf(requestId))) !== undefined,
  };
}
