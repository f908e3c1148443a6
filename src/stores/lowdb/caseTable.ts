import type { Case } from '../../domain/case.ts';
import type { CaseQuery } from '../../services/ports.ts';
import { caseIndexes } from './caseIndexes.ts';
import { lazyCases } from './lazyCases.ts';

/** The cases in memory, found by id, by ref, and by what most queries ask for. */
export function caseTable() {
  const cases = lazyCases();
  const idOfRef = new Map<string, string>();
  const indexes = caseIndexes();

  const take = (one: Case, isRead: boolean): void => {
    const before = cases.peek(one.id);
    indexes.put(before, one);
    if (!before) idOfRef.set(one.ref.toUpperCase(), one.id);
    cases.set(one, isRead);
  };

  return {
    get: cases.get,
    peek: cases.peek,
    named: (ref: string): Case | undefined => cases.get(idOfRef.get(ref.toUpperCase()) ?? ''),
    /** Every case, parsed. */
    parsed: (): Case[] => [...cases.ids()].flatMap((id) => cases.get(id) ?? []),
    all: cases.all,
    put: (one: Case): void => take(one, true),
    /** Takes a case as it was written: it was parsed before that, and a checksum vouches for it until it is parsed again. */
    load: (one: { readonly id: string }): void => take(one as Case, false),
    /** The ids of the cases that a role looks after, hour by hour, in the order of a list. */
    recent: indexes.recent,
    /** The fewest cases that we know to hold all that match a query, as they were put or loaded. */
    candidates: (query: CaseQuery): Case[] =>
      (indexes.fewest(query) ?? [...cases.ids()]).flatMap((id) => cases.peek(id) ?? []),
  };
}

export type CaseTable = ReturnType<typeof caseTable>;
