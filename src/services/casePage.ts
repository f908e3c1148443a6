import type { Case } from '../domain/case.ts';

/** So many cases of a list can be paged through; who looks for one among more names words of it. */
export const listedAtMost = 1_000;

/** Which part of a list to show: at most so many cases, after the first so many. */
export interface Part {
  readonly from: number;
  readonly size: number;
}

/** A part of a list, and how many cases can be paged through in all; `isMore` when the list has more than those. */
export interface CasePage<C = Case> {
  readonly cases: readonly C[];
  readonly count: number;
  readonly isMore: boolean;
}

/** A page of a list of which one case more is known than can be paged through, if there are so many. */
export const pageOf = <C>(known: readonly C[], { from, size }: Part): CasePage<C> => {
  const listed = known.slice(0, listedAtMost);
  return {
    cases: listed.slice(from, from + size),
    count: listed.length,
    isMore: known.length > listed.length,
  };
};
