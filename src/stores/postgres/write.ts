import { Case } from '../../domain/case.ts';
import { Notice } from '../../domain/notice.ts';
import { Person } from '../../domain/person.ts';
import { type Change, Unsaved } from '../../services/ports.ts';
import { caseRow, historyRows, noticeRow, personRow } from './rows.ts';
import { isKnown } from './schema.ts';
import type { Query } from './session.ts';
import * as tables from './tables.ts';

/** Rows of one table that a change makes or replaces. */
export interface Part {
  readonly table: tables.Table;
  readonly rows: readonly object[];
  /** Whether nobody else may have made any of them in the meantime. */
  readonly isNew?: boolean;
}

/**
 * Writes a change in one statement; false when somebody has just made what is expected not to be there. Throws `Unsaved` in
 * a schema that is newer than this version.
 */
export async function write(query: Query, parts: readonly Part[]): Promise<boolean> {
  if (parts.length === 0) return true;
  const written = parts.map(
    ({ table, isNew }, index) =>
      `part${index} as (${(isNew ? tables.insertion : tables.replacement)(table, index + 1)} returning 1)`,
  );
  const counts = parts.map((_, index) => `(select count(*)::int from part${index}) as part${index}`);
  const values = parts.map(({ rows }) => JSON.stringify(rows));
  const [row] = await query<Record<string, number | boolean>>(
    `with ${written} select ${counts}, ${isKnown} as "isKnown"`,
    values,
  );
  if (!row?.['isKnown']) throw new Unsaved(new Error('a newer version of GCC Desk has changed the schema'));
  return parts.every(({ isNew, rows }, index) => !isNew || row[`part${index}`] === rows.length);
}

/** What a change writes. What could not be read again is not written: all is parsed before, and throws. */
export function partsOf({ expect = [], put = [], people = [], notices = [] }: Change): Part[] {
  const known = new Map(expect.map(({ id, revision }) => [id, revision]));
  const isNew = ({ id }: { readonly id: string }): boolean => known.get(id) === 0;
  const isOld = (one: { readonly id: string }): boolean => !isNew(one);
  const cases = lastOf(put).map((one) => Case.parse(one));
  const persons = lastOf(people).map((one) => Person.parse(one));
  const letters = lastOf(notices).map((one) => Notice.parse(one));
  const parts: Part[] = [
    { table: tables.cases, rows: cases.filter(isNew).map(caseRow), isNew: true },
    { table: tables.cases, rows: cases.filter(isOld).map(caseRow) },
    { table: tables.history, rows: cases.flatMap((one) => historyRows(one, known.get(one.id) ?? 0)) },
    { table: tables.people, rows: persons.filter(isNew).map(personRow), isNew: true },
    { table: tables.people, rows: persons.filter(isOld).map(personRow) },
    { table: tables.notices, rows: letters.map(noticeRow) },
  ];
  return parts.filter(({ rows }) => rows.length > 0);
}

/** The last of those with the same id, in their order. */
const lastOf = <T extends { readonly id: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];
