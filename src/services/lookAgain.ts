import type { Case } from '../domain/case.ts';
import type { Clock, Store } from './ports.ts';

/**
 * Has a case looked at again at this moment. That is no news to anybody, so it stays at its revision; if it has moved on
 * meanwhile, or somebody has it looked at sooner, nothing is written.
 */
export async function lookAgain({ commit }: Pick<Store, 'commit'>, one: Case, lookAt: string): Promise<void> {
  const { id, revision, lookAt: before } = one;
  await commit({ expect: [{ id, revision, lookAt: before }], put: [{ ...one, lookAt }] });
}

interface Deps {
  readonly store: Pick<Store, 'commit'>;
  readonly clock: Clock;
}

/** Has those of these cases that wait for something outside looked at now, whenever it would be time. */
export async function lookNow({ store, clock }: Deps, all: readonly Case[]): Promise<void> {
  for (const one of all.filter(({ lookAt }) => lookAt !== undefined)) {
    const { id, revision } = one;
    await store.commit({ expect: [{ id, revision }], put: [{ ...one, lookAt: clock.now() }] });
  }
}
