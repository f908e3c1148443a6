import { correlationId } from '../correlation.ts';
import type { Store } from '../services/ports.ts';

/** The store, which keeps with each case and each notice the id of the request that it is written for. */
export const tracing = (store: Store): Store => ({
  ...store,
  commit(change) {
    const id = correlationId();
    if (id === undefined) return store.commit(change);
    const traced = <T extends object>(all: readonly T[]) => all.map((one) => ({ ...one, correlationId: id }));
    return store.commit({
      ...change,
      ...(change.put && { put: traced(change.put) }),
      ...(change.notices && { notices: traced(change.notices) }),
    });
  },
});
