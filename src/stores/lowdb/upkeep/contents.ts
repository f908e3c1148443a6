import { firstBroken } from '../../../domain/journal.ts';
import type { Document } from '../document.ts';

/** How much a store holds, and whose history was changed after it was written: the case and the first such entry, from 1. */
export interface Contents {
  readonly cases: number;
  readonly people: number;
  readonly notices: number;
  readonly done: number;
  readonly broken: readonly { readonly ref: string; readonly entry: number }[];
}

export function contentsOf({ cases, people, notices, done }: Document): Contents {
  const all = cases.parsed();
  return {
    cases: all.length,
    people: people.size,
    notices: [...notices.all()].length,
    done: done.size,
    broken: all
      .map(({ ref, history }) => ({ ref, entry: firstBroken(history) + 1 }))
      .filter(({ entry }) => entry > 0),
  };
}
