import { Case } from '../../domain/case.ts';
import type { CaseQuery } from '../../services/ports.ts';
import { grouping } from './grouping.ts';

/** The cases in memory, found by id, by ref, and by what most queries ask for. */
export function caseTable() {
  const byId = new Map<string, Case>();
  const unread = new Set<string>();
  const idOfRef = new Map<string, string>();
  const owners = grouping<Case>(({ owner }) => owner);
  const statuses = grouping<Case>(({ status }) => status);
  const tenants = grouping<Case>(({ partnerTenantId }) => partnerTenantId);

  const put = (one: Case): void => {
    const before = byId.get(one.id);
    for (const index of [owners, statuses, tenants]) index.put(before, one);
    byId.set(one.id, one);
    if (!before) idOfRef.set(one.ref.toUpperCase(), one.id);
  };

  const get = (id: string): Case | undefined => {
    const found = byId.get(id);
    if (!found || !unread.delete(id)) return found;
    const read = Case.parse(found);
    byId.set(id, read);
    return read;
  };

  return {
    get,
    named: (ref: string): Case | undefined => get(idOfRef.get(ref.toUpperCase()) ?? ''),
    /** As they were put or loaded, to be written. */
    all: (): Iterable<Case> => byId.values(),

    put(one: Case): void {
      unread.delete(one.id);
      put(one);
    },

    /** Takes a case as it was written, which is parsed when it is first asked for: most never are. */
    load(one: { readonly id: string }): void {
      unread.add(one.id);
      put(one as Case); // it was parsed before it was written, and a checksum vouches for it until it is parsed again
    },

    /** The fewest cases that we know to hold all that match a query. */
    candidates(query: CaseQuery): Case[] {
      const asked = [
        ...(query.owner ? [owners.of([query.owner])] : []),
        ...(query.statuses ? [statuses.of(query.statuses)] : []),
        ...(query.partnerTenantId ? [tenants.of([query.partnerTenantId])] : []),
      ];
      const [fewest] = asked.sort((a, b) => countOf(a) - countOf(b));
      const ids = fewest ? fewest.flatMap((group) => [...group]) : [...byId.keys()];
      return ids.flatMap((id) => get(id) ?? []);
    },
  };
}

export type CaseTable = ReturnType<typeof caseTable>;

const countOf = (groups: readonly { size: number }[]): number =>
  groups.reduce((sum, { size }) => sum + size, 0);
