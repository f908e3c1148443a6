import type { Case } from '../../domain/case.ts';
import { inTime } from '../../domain/moments.ts';
import type { Store } from '../../services/ports.ts';
import type { Document } from './document.ts';

/** Who may look at which case: in memory, since it is for the workers of this one process. */
export function caseLeases(document: () => Document): Pick<Store, 'claimCases' | 'releaseCase'> {
  const leases = new Map<string, string>();
  const isTaken = (id: string, now: string): boolean => (leases.get(id) ?? '') > now;
  return {
    async claimCases({ kinds, limit }, now, until) {
      const { cases } = document();
      const due = cases
        .candidates({ lookBy: now })
        .filter(
          ({ id, kind, lookAt }) => kinds.includes(kind) && lookAt && lookAt <= now && !isTaken(id, now),
        );
      const taken = due.toSorted(byTime).slice(0, limit);
      for (const { id } of taken) leases.set(id, until);
      return taken.flatMap(({ id }) => cases.get(id) ?? []);
    },
    async releaseCase(id, until) {
      if (leases.get(id) === until) leases.delete(id);
    },
  };
}

const byTime = (a: Case, b: Case): number => inTime(String(a.lookAt), String(b.lookAt));
