import type { Case } from '../domain/case.ts';
import type { Clock, Store } from './ports.ts';

interface Deps {
  readonly store: Store;
  readonly clock: Clock;
}

/** Has cases that wait for something outside looked at now, and not when it would be time. */
export async function lookNow({ store, clock }: Deps, all: readonly Case[]): Promise<void> {
  const lookAt = clock.now();
  for (const one of all.filter((each) => each.lookAt !== undefined))
    await store.commit({ expect: [{ id: one.id, revision: one.revision }], put: [{ ...one, lookAt }] });
}
