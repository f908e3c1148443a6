import type { Sight } from '../../domain/sight.ts';
import { type CasePage, listedAtMost, type Part, pageOf } from '../../services/casePage.ts';
import type { CaseQuery } from '../../services/ports.ts';
import { type CaseRow, caseOf, conditionsOf, wholeCase } from './caseQueries.ts';
import type { Session } from './session.ts';

const order = 'order by is_closed, changed_at desc, number';
const limit = listedAtMost + 1;

/** A part of the cases in sight that a query asks for; only those are read. */
export async function pageOfCases(
  { query: read, search }: Session,
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
  const { bound, where, values } = conditionsOf(query);
  const seen = roles.map((role) => bound('seen_by = ?', role));
  const own = bound('owner = ?', owner ?? null);
  const isNotSeen = bound('(seen_by = any(?)) is not true', roles);
  const ways = [...seen, `${own} and ${isNotSeen}`].map(
    (way) => `(select id, is_closed, changed_at, number from cases ${where(way)} ${order} limit ${limit})`,
  );
  return {
    statement: `select id from (${ways.join(' union all ')}) as seen ${order} limit ${limit}`,
    values,
  };
}
