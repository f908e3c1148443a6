import { type Case, inOrder } from '../../domain/case.ts';
import type { Role } from '../../domain/person.ts';
import { isSeen, type Sight } from '../../domain/sight.ts';
import { type CasePage, listedAtMost, type Part, pageOf } from '../../services/casePage.ts';
import type { CaseQuery } from '../../services/ports.ts';
import { breaks } from './breaks.ts';
import type { CaseTable } from './caseTable.ts';
import { matching } from './queries.ts';

const slice = 2; // ms

/** A part of the cases in sight that a query asks for; only those are parsed. */
export async function pageOfCases(
  cases: CaseTable,
  query: CaseQuery,
  sight: Sight,
  part: Part,
): Promise<CasePage> {
  const known = query.owner ? ownedBy(cases, query, sight) : await firstOf(cases, query, sight);
  const page = pageOf(known.sort(inOrder), part);
  return { ...page, cases: page.cases.flatMap(({ id }) => cases.get(id) ?? []) };
}

/** Those of one owner, who has few. */
function ownedBy(cases: CaseTable, query: CaseQuery, sight: Sight): Case[] {
  const isWanted = matching(query);
  return cases.candidates(query).filter((one) => isSeen(one, sight) && isWanted(one));
}

/** The first cases in sight, from each role's cases and the person's own; perhaps more than are shown. */
async function firstOf(cases: CaseTable, query: CaseQuery, { owner, roles }: Sight): Promise<Case[]> {
  const isOnlyOwn = (one: Case) => !isSeen(one, { owner: undefined, roles });
  const own = owner ? ownedBy(cases, { ...query, owner }, { owner, roles: [] }).filter(isOnlyOwn) : [];
  const others = roles.map((role) => firstFor(cases, query, role));
  return [own, ...(await Promise.all(others))].flat();
}

/** The first cases that a role looks after, whole hours at a time, until there are enough. */
async function firstFor(cases: CaseTable, query: CaseQuery, role: Role): Promise<Case[]> {
  const isWanted = matching(query);
  const pauses = breaks(slice);
  const found: Case[] = [];
  for (const hour of query.words ? frozen(cases.recent(role)) : cases.recent(role)) {
    for (const id of hour) {
      const one = cases.peek(id);
      if (one && isWanted(one)) found.push(one);
      if (query.words && pauses.areDue()) await pauses.take();
    }
    if (found.length > listedAtMost) break;
  }
  return found;
}

/** The ids as they are grouped now: a case that changes while others have their turn would move to a group that was seen. */
const frozen = (groups: Iterable<ReadonlySet<string>>): string[][] => [...groups].map((group) => [...group]);
