import type { Turn } from '../dialog.ts';

/** So many rows of one list, lest a card gets too large for Teams. */
const most = 10;

/** The first rows of a list, and how many more there are; nothing when these are all. */
export const firstOf = <T>(
  all: readonly T[],
  { t }: Turn,
): { readonly first: T[]; readonly more: string } => ({
  first: all.slice(0, most),
  more: all.length > most ? t.cards.operations.more(all.length - most) : '',
});
