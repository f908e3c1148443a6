import type { Store } from '../services/ports.ts';

/** The store, which wakes the workers when a commit has put something before them. */
export const nudging = (store: Store, wake: { outbox(): void; cases(): void }): Store => ({
  ...store,
  async commit(change) {
    const done = await store.commit(change);
    if (done === 'ok' && (change.notices?.length || change.requeue?.ids.length)) wake.outbox();
    if (done === 'ok' && change.put?.some(({ lookAt }) => lookAt)) wake.cases();
    return done;
  },
});
