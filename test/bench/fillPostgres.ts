import type pg from 'pg';
import { caseRow } from '../../src/stores/postgres/rows.ts';
import { caseNumber } from './fill.ts';

/** Fills the tables with cases like the bench's, of which ten are somebody's own and can be found by their words. */
export async function fillPostgres(client: pg.Client, cases: number): Promise<void> {
  const one = caseNumber(0);
  const row = caseRow(one);
  const body = JSON.stringify(row.body);
  await client.query('drop index cases_by_words');
  await client.query(
    `insert into cases (id, ref, kind, owner, status, partner_tenant_id, changed_at, revision, is_closed, seen_by,
       customer_keys, search, grams, body)
     select 'case-' || n, 'GCC-' || n, $1, case when n % $2 = 0 then 'tenant/someone' else 'tenant/agent' || n % 500 end,
       $3, 'tenant-' || n, $4, 2, $7, $8, '{}', word, array(select substr(word, at, 3) from generate_series(1, length(word) - 2) as at),
       replace(replace($5, 'case-0', 'case-' || n), 'GCC-0', 'GCC-' || n)::json
     from (select n, 'gcc-' || n || case when n % $2 = 0 then ' zyxwvu' else ' city' end as word
       from generate_series(1, $6::int) as n) as numbered`,
    [one.kind, cases / 10, one.status, one.changedAt, body, cases, row.is_closed, row.seen_by],
  );
  for (const [index, entry] of one.history.entries())
    await client.query(
      `insert into history select 'case-' || n, $1, $2 from generate_series(1, $3::int) as n`,
      [index + 1, JSON.stringify(entry), cases],
    );
  await client.query('create index cases_by_words on cases using gin (grams)');
  await client.query('analyze cases');
  await client.query('analyze history');
}
