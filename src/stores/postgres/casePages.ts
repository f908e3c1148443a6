import type { Sight } from '../../domain/sight.ts';
import { type CasePage, listedAtMost, type Part, pageOf } from '../../services/casePage.ts';
import type { CaseQuery } from '../../services/ports.ts';
import { type CaseRow, caseOf, conditionsOf, wholeCase } from './caseQueries.ts';
import type { Session } from './session.ts';

const order = 'order by is_closed, changed_at desc, number';
const limit = listedAtMost + 1;

/** Among how many cases a word is looked for that no index knows: more would take longer than anybody waits. */
const lookedAtMost = 10_000;

/** A part of the cases in sight that a query asks for; only those are read. */
export async function pageOfCases(
  { query: read, search }: Pick<Session, 'query' | 'search'>,
  query: CaseQuery,
  sight: Sight,
  part: Part,
): Promise<CasePage> {
  const { statement, values } = firstOf(query, sight);
  const known = await search<{ id: string }>(statement, values);
  const page = pageOf(known, part);
  const ids = page.cases.map(({ id }) => id);
  const rows = ids.length > 0 ? await read<CaseRow>(named, [ids]) : [];
  return { ...page, cases: rows.map(caseOf) };
}

const named = `select ${wholeCase} from cases where id = any($1) order by array_position($1::text[], id)`;

/** The ids of the first cases in sight: of each way to see one the first, out of an index, and the first of all these. */
function firstOf(query: CaseQuery, { owner, roles }: Sight) {
  const { bound, where, spelt, isVague, values } = conditionsOf(query);
  const seen = roles.map((role) => bound('seen_by = ?', role));
  const own = bound('owner = ?', owner ?? null);
  const isNotSeen = bound('(seen_by = any(?)) is not true', roles);
  const columns = 'id, is_closed, changed_at, number';
  const rowsOf = (way: string): string => {
    if (!isVague) return `cases ${where(way, ...spelt)}`;
    const first = `select ${columns}, search from cases ${where(way)} ${order} limit ${lookedAtMost}`;
    return `(${first}) as first where ${spelt.join(' and ')}`;
  };
  const ways = [...seen, `${own} and ${isNotSeen}`].map(
    (way) => `(select ${columns} from ${rowsOf(way)} ${order} limit ${limit})`,
  );
  return {
    statement: `select id from (${ways.join(' union all ')}) as seen ${order} limit ${limit}`,
    values,
  };
}
