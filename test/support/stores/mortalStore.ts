import type { Store } from '../../../src/services/ports.ts';

export class Crash extends Error {}

/** Where a process dies: at its n-th commit of a case from here on, just before it is kept or just after. */
export interface Death {
  readonly commit: number;
  readonly isKept: boolean;
}

/** A store whose process dies at each of these, one after the other: each is counted from the one before. */
export function mortalStore(store: Store, deaths: readonly Death[]): Store & { died(): number } {
  let next = 0;
  let count = 0;
  return {
    ...store,
    died: () => next,
    async commit(change) {
      const death = deaths[next];
      if (death && change.put) count += 1;
      if (!death || !change.put || count < death.commit) return store.commit(change);
      next += 1;
      count = 0;
      if (death.isKept) await store.commit(change);
      throw new Crash();
    },
  };
}

/** Every single death at one of the first commits. */
export const deathsWithin = (commits: number): readonly Death[] =>
  Array.from({ length: commits }, (_, index) => index + 1).flatMap((commit) =>
    [false, true].map((isKept) => ({ commit, isKept })),
  );

/** Every two deaths, each at one of the first commits from the one before. */
export const pairsWithin = (commits: number): readonly (readonly Death[])[] =>
  deathsWithin(commits).flatMap((one) => deathsWithin(commits).map((other) => [one, other]));

/** How somebody dies, in words. */
export const deathsIn = (deaths: readonly Death[]): string =>
  deaths.map(({ commit, isKept }) => `${isKept ? 'after' : 'before'} commit ${commit}`).join(', then ');
