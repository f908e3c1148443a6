import pg from 'pg';
import type { Store } from '../../src/services/ports.ts';
import { pageOfCases } from '../../src/stores/postgres/casePages.ts';
import { finding } from '../../src/stores/postgres/findCase.ts';
import type { Query } from '../../src/stores/postgres/session.ts';

/** A question to a store. */
export type Ask = (store: Pick<Store, 'find' | 'page'>) => Promise<unknown>;

/** What a line of a plan must say to be shown: how rows are found, how many pages were touched, how long it took. */
const told = /Scan|Sort {2}|Limit|Buffers: |Execution Time/;

/** How PostgreSQL answers a question: the lines of its plan, as they were carried out, that say which way rows are found. */
export async function plansOf(url: string, ask: Ask): Promise<string[]> {
  const client = new pg.Client(url);
  await client.connect();
  const lines: string[] = [];
  const query: Query = async (text, values = []) => {
    const { rows } = await client.query({ text: `explain (analyze, buffers, costs off) ${text}`, values });
    const plan = rows.map((row) => String(row['QUERY PLAN']));
    lines.push(...plan.filter((line) => told.test(line) && !/Planning/.test(line)));
    return (await client.query({ text, values })).rows;
  };
  try {
    await ask({
      find: finding({ query }),
      page: (wanted, sight, part) => pageOfCases({ query, search: query }, wanted, sight, part),
    });
    return lines;
  } finally {
    await client.end();
  }
}
