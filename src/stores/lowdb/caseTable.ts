import type { Case } from '../../domain/case.ts';
import type { CaseQuery } from '../../services/ports.ts';
import { grouping } from './grouping.ts';
import { lazyCases } from './lazyCases.ts';

/** The cases in memory, found by id, by ref, and by what most queries ask for. */
export function caseTable() {
  const cases = lazyCases();
  const idOfRef = new Map<string, string>();
  const owners = grouping<Case>(({ owner }) => owner);
  const statuses = grouping<Case>(({ status }) => status);
  const waiting = grouping<Case>(({ lookAt }) => (lookAt ? 'yes' : undefined));
  const tenants = grouping<Case>(({ partnerTenantId }) => partnerTenantId || undefined);

  const take = (one: Case, isRead: boolean): void => {
    const before = cases.peek(one.id);
    for (const index of [owners, statuses, tenants, waiting]) index.put(before, one);
    if (!before) idOfRef.set(one.ref.toUpperCase(), one.id);
    cases.set(one, isRead);
  };

  return {
    get: cases.get,
    named: (ref: string): Case | undefined => cases.get(idOfRef.get(ref.toUpperCase()) ?? ''),
    all: cases.all,
    put: (one: Case): void => take(one, true),
    /** Takes a case as it was written: it was parsed before that, and a checksum vouches for it until it is parsed again. */
    load: (one: { readonly id: string }): void => take(one as Case, false),

    /** The fewest cases that we know to hold all that match a query. */
    candidates({ owner, statuses: named, partnerTenantId, lookBy }: CaseQuery): Case[] {
      const asked = [
        ...(owner ? [owners.of([owner])] : []),
        ...(named ? [statuses.of(named)] : []),
        ...(partnerTenantId ? [tenants.of([partnerTenantId])] : []),
        ...(lookBy ? [waiting.of(['yes'])] : []),
      ];
      const [fewest] = asked.sort((a, b) => countOf(a) - countOf(b));
      const ids = fewest ? fewest.flatMap((group) => [...group]) : [...cases.ids()];
      return ids.flatMap((id) => cases.get(id) ?? []);
    },
  };
}

export type CaseTable = ReturnType<typeof caseTable>;

const countOf = (groups: readonly { size: number }[]): number =>
  groups.reduce((sum, { size }) => sum + size, 0);
