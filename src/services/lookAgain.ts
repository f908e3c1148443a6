import type { Case } from '../domain/case.ts';
import type { Clock, Store } from './ports.ts';

/**
 * Has a case looked at again at this moment. That is no news to anybody, so it stays at its revision; if it has moved on
 * meanwhile, nothing is written.
 */
export async function lookAgain({ commit }: Pick<Store, 'commit'>, one: Case, lookAt: string): Promise<void> {
  await commit({ expect: [{ id: one.id, revision: one.revision }], put: [{ ...one, lookAt }] });
}

interface Deps {
  readonly store: Pick<Store, 'commit'>;
  readonly clock: Clock;
}

/** Has those of these cases that wait for something outside looked at now, and not when it would be time. */
export async function lookNow({ store, clock }: Deps, all: readonly Case[]): Promise<void> {
  for (const one of all.filter(({ lookAt }) => lookAt !== undefined))
    await lookAgain(store, one, clock.now());
}
