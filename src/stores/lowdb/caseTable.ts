import type { Case } from '../../domain/case.ts';
import type { CaseQuery } from '../../services/ports.ts';

/** The cases in memory, found by id, by ref, and by what most queries ask for. */
export function caseTable() {
  const byId = new Map<string, Case>();
  const idOfRef = new Map<string, string>();
  const groups = new Map<string, Map<string, Case>>();

  return {
    get: (id: string): Case | undefined => byId.get(id),
    named: (ref: string): Case | undefined => byId.get(idOfRef.get(ref.toUpperCase()) ?? ''),
    all: (): Iterable<Case> => byId.values(),

    put(one: Case): void {
      const before = byId.get(one.id);
      for (const group of before ? groupsOf(before) : []) groups.get(group)?.delete(one.id);
      for (const group of groupsOf(one)) groups.set(group, (groups.get(group) ?? new Map()).set(one.id, one));
      byId.set(one.id, one);
      idOfRef.set(one.ref.toUpperCase(), one.id);
    },

    /** The fewest cases that we know to hold all that match a query. */
    candidates(query: CaseQuery): Case[] {
      const sets = groupsAsked(query).map((names) => names.map((name) => groups.get(name) ?? new Map()));
      const [smallest] = sets.sort((a, b) => sizeOf(a) - sizeOf(b));
      return smallest ? smallest.flatMap((set) => [...set.values()]) : [...byId.values()];
    },
  };
}

export type CaseTable = ReturnType<typeof caseTable>;

const sizeOf = (sets: readonly { size: number }[]): number => sets.reduce((sum, { size }) => sum + size, 0);

const groupsOf = ({ owner, status, partnerTenantId }: Case): string[] => [
  `owner ${owner}`,
  `status ${status}`,
  `tenant ${partnerTenantId}`,
];

/** For each indexed condition, the groups that together hold what meets it. */
function groupsAsked({ owner, statuses, partnerTenantId }: CaseQuery): string[][] {
  const asked: string[][] = [];
  if (owner) asked.push([`owner ${owner}`]);
  if (statuses) asked.push([...new Set(statuses)].map((status) => `status ${status}`));
  if (partnerTenantId) asked.push([`tenant ${partnerTenantId}`]);
  return asked;
}
