import { customerKeysOf } from '../../domain/application/sameCustomer.ts';
import type { Case } from '../../domain/case.ts';
import type { CaseQuery } from '../../services/ports.ts';
import { grouping } from './grouping.ts';
import { recency } from './recency.ts';
import { sharing } from './sharing.ts';

/** The ids of cases by what most queries ask for. */
export function caseIndexes() {
  const owners = grouping<Case>(({ owner }) => owner);
  const byStage = grouping<Case>(stageOf);
  const waiting = grouping<Case>(({ lookAt }) => (lookAt ? 'yes' : undefined));
  const tenants = grouping<Case>(({ partnerTenantId }) => partnerTenantId || undefined);
  const customers = sharing<Case>(customerKeysOf);
  const recent = recency();

  return {
    /** Notes that `after` has taken the place of `before`. */
    put(before: Case | undefined, after: Case): void {
      for (const index of [owners, byStage, tenants, customers, waiting, recent]) index.put(before, after);
    },

    /** The ids of the cases that a role looks after, hour by hour, in the order of a list. */
    recent: recent.of,

    /** The fewest that we know to hold all that match a query; undefined when that may be any. */
    fewest(query: CaseQuery): string[] | undefined {
      const { owner, kind, statuses, partnerTenantId, customerKeys, lookBy } = query;
      const asked = [
        ...(owner ? [owners.of([owner])] : []),
        ...(kind || statuses ? [byStage.of(byStage.keys().filter((stage) => isAt(stage, query)))] : []),
        ...(partnerTenantId ? [tenants.of([partnerTenantId])] : []),
        ...(customerKeys ? [[customers.of(customerKeys)]] : []),
        ...(lookBy ? [waiting.of(['yes'])] : []),
      ];
      const [fewest] = asked.sort((a, b) => countOf(a) - countOf(b));
      return fewest?.flatMap((group) => [...group]);
    },
  };
}

const stages: Record<string, Record<string, string>> = {};

/** Kind and status in one; the same string each time, since a new one has to be hashed for every case that is loaded. */
function stageOf({ kind, status }: Case): string {
  const known = stages[kind]?.[status];
  if (known) return known;
  const stage = `${kind} ${status}`;
  stages[kind] = { ...stages[kind], [status]: stage };
  return stage;
}

/** Whether a query asks for cases of a stage. */
function isAt(stage: string, { kind, statuses }: CaseQuery): boolean {
  const [ofKind = '', inStatus] = stage.split(' ');
  return (!kind || kind === ofKind) && (!statuses || statuses.some((status) => status === inStatus));
}

const countOf = (groups: readonly { size: number }[]): number =>
  groups.reduce((sum, { size }) => sum + size, 0);
