import { deepEqual } from 'node:assert/strict';
import pg from 'pg';
import type { Sight } from '../../../src/domain/sight.ts';
import type { CaseQuery, NoticeQuery } from '../../../src/services/ports.ts';
import { pageOfCases } from '../../../src/stores/postgres/casePages.ts';
import { listCases } from '../../../src/stores/postgres/caseQueries.ts';
import { finding } from '../../../src/stores/postgres/findCase.ts';
import { listNotices } from '../../../src/stores/postgres/noticeQueries.ts';
import type { Session } from '../../../src/stores/postgres/session.ts';
import { openPostgresStore } from '../../../src/stores/postgres/store.ts';
import { newPlace, type Place } from '../../support/stores/postgres.ts';

const cases = 30_000;

/** Cases and notices of many people, most of them closed and settled long ago, as they are after some years of vacuuming. */
const fill = `
  insert into cases (id, ref, kind, owner, status, partner_tenant_id, changed_at, look_at, revision, is_closed, seen_by,
    search, grams, customer_keys, body)
  select 'c' || n, 'GCC-' || n, case n % 3 when 0 then 'order' else 'customerQualification' end, 'tenant/' || n % 500,
    case when n % 100 = 0 then 'submitted' else 'approved' end, 'tenant-' || n, to_char(n, 'FM0000000'),
    case when n % 1000 = 0 then to_char(n, 'FM0000000') end, 1, n % 100 <> 0, case n % 3 when 0 then 'operator' else 'reviewer' end, word, array(
      select substr(word, at, 3) from generate_series(1, length(word) - 2) as at), array['name ' || word], '{}'
  from (select n, 'city of ' || md5(n::text) as word from generate_series(1, ${cases}) as n) as numbered;
  insert into notices (id, receiver, case_id, state, at, not_before, body)
  select 'n' || n, 'tenant/' || n % 500, 'c' || n, case when n % 200 = 0 then 'waiting' when n % 333 = 0 then 'dead'
    else 'sent' end, to_char(n, 'FM0000000'), '', '{}' from generate_series(1, ${cases}) as n;
  select gin_clean_pending_list('cases_by_words'::regclass); analyze cases; analyze notices`;

describe('what people wait for, among many cases on PostgreSQL', () => {
  let place: Place;
  let client: pg.Client;
  before(async () => {
    place = await newPlace();
    await (await openPostgresStore(place.url)).close();
    client = new pg.Client(place.url);
    await client.connect();
    await client.query(fill);
  });
  after(async () => {
    await client.end();
    await place.remove();
  });

  /** The tables that a question reads from end to end. */
  async function wholeReads(ask: (session: Session) => Promise<unknown>): Promise<string[]> {
    const plans: string[] = [];
    const explain: Session['query'] = async (statement, values) => {
      const { rows } = await client.query({ text: `explain ${statement}`, values: values ?? [] });
      plans.push(...rows.map((row) => row['QUERY PLAN']));
      return [];
    };
    await ask({
      query: explain,
      probe: explain,
      search: explain,
      transaction: async (task) => task(explain),
    });
    return plans.filter((line) => line.includes('Seq Scan'));
  }

  const lists: readonly CaseQuery[] = [
    { owner: 'tenant/7' },
    { owner: 'tenant/7', kind: 'order' },
    { owner: 'tenant/7', words: 'city' },
    { statuses: ['submitted', 'filed'] },
    { kind: 'order', statuses: ['submitted'] },
    { kind: 'customerQualification', partnerTenantId: 'tenant-77' },
    { words: 'c4ca4238' },
    { words: 'city c4ca4238a0' },
    { words: 'cañon o’fallon' },
    { customerKeys: ['tenant 77', 'name city of springfield il'] },
    { lookBy: '0001000' },
    { kind: 'order', statuses: ['approved'], changedSince: '0029990' },
  ];
  for (const query of lists)
    it(`is found by an index: cases ${JSON.stringify(query)}`, async () => {
      deepEqual(await wholeReads((session) => listCases(session, query)), []);
    });

  const sights: readonly Sight[] = [
    { owner: 'tenant/7', roles: [] },
    { owner: undefined, roles: ['reviewer'] },
    { owner: 'tenant/7', roles: ['reviewer', 'operator'] },
  ];
  const pages: readonly CaseQuery[] = [
    {},
    { words: 'c4ca4238' },
    { words: 'city' },
    { words: 'cañon' },
    { owner: 'tenant/7' },
  ];
  for (const sight of sights)
    for (const query of pages)
      it(`is found by an index: a page of ${JSON.stringify(query)} for ${JSON.stringify(sight)}`, async () => {
        const part = { from: 0, size: 8 };
        deepEqual(await wholeReads((session) => pageOfCases(session, query, sight, part)), []);
      });

  it('is looked for among some thousand cases alone when no index knows a word, for it has one or two letters', async () => {
    const removed: number[] = [];
    const analyze: Session['query'] = async (statement, values) => {
      const { rows } = await client.query({ text: `explain analyze ${statement}`, values: values ?? [] });
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      removed.push(...[...plan.matchAll(/Rows Removed by Filter: (\d+)/g)].map(([, count]) => Number(count)));
      return [];
    };
    const session = { query: analyze, search: analyze };
    const sight = { owner: undefined, roles: ['reviewer'] as const };
    await pageOfCases(session, { words: 'zq' }, sight, { from: 0, size: 8 });
    deepEqual([Math.max(...removed)], [10_000]);
  });

  const letters: readonly NoticeQuery[] = [
    { states: ['waiting'] },
    { states: ['dead'] },
    { caseId: 'c7', states: ['sent'] },
    { caseId: 'c7', to: 'tenant/7' },
    { to: 'tenant/7', states: ['dead'] },
  ];
  for (const query of letters)
    it(`is found by an index: notices ${JSON.stringify(query)}`, async () => {
      deepEqual(await wholeReads((session) => listNotices(session, query)), []);
    });

  it('is found by an index: one case by its id or ref', async () => {
    deepEqual(await wholeReads((session) => finding(session)('GCC-77')), []);
  });
});
