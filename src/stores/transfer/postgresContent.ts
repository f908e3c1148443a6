import type pg from 'pg';
import { Notice } from '../../domain/notice.ts';
import { Person } from '../../domain/person.ts';
import { Done } from '../lowdb/line.ts';
import { type CaseRow, caseOf, wholeCase } from '../postgres/caseQueries.ts';
import { caseRow, historyRows, noticeRow, personRow } from '../postgres/rows.ts';
import * as tables from '../postgres/tables.ts';
import type { Content } from './content.ts';

const batch = 500;

interface Body {
  readonly body: object;
}

/** Everything that a database holds, as it is for this one transaction. */
export async function readContent(client: pg.ClientBase): Promise<Content> {
  return {
    cases: await readAll(client, `select ${wholeCase} from cases order by number`, (row: CaseRow) =>
      caseOf(row),
    ),
    people: await readAll(client, 'select body from people order by number', ({ body }: Body) =>
      Person.parse(body),
    ),
    notices: await readAll(client, 'select body from notices order by number', ({ body }: Body) =>
      Notice.parse(body),
    ),
    done: await readAll(client, 'select key, result, until from done order by number', doneOf),
  };
}

const doneOf = ({ until, ...done }: { until: string | null }): Done =>
  Done.parse({ ...done, ...(until !== null && { until }) });

/** Reads the rows of a statement some at a time. */
async function readAll<R extends pg.QueryResultRow, T>(
  client: pg.ClientBase,
  statement: string,
  read: (row: R) => T,
): Promise<T[]> {
  const all: T[] = [];
  await client.query(`declare content no scroll cursor for ${statement}`);
  for (;;) {
    const { rows } = await client.query<R>(`fetch ${batch} from content`);
    if (rows.length === 0) break;
    all.push(...rows.map(read));
  }
  await client.query('close content');
  return all;
}

/** Writes all of it, in its order. */
export async function writeContent(client: pg.ClientBase, content: Content): Promise<void> {
  const { cases, people, notices, done } = content;
  await insert(client, tables.cases, cases, caseRow);
  for (const group of grouped(cases))
    await insert(
      client,
      tables.history,
      group.flatMap((one) => historyRows(one, 0)),
    );
  await insert(client, tables.people, people, personRow);
  await insert(client, tables.notices, notices, noticeRow);
  await insert(client, tables.done, done);
}

async function insert<T>(
  client: pg.ClientBase,
  table: tables.Table,
  all: readonly T[],
  rowOf: (one: T) => object = (one) => Object(one),
): Promise<void> {
  for (const group of grouped(all))
    await client.query(tables.insertion(table, 1), [JSON.stringify(group.map(rowOf))]);
}

function* grouped<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += batch) yield all.slice(at, at + batch);
}
