import { deepEqual, notEqual } from 'node:assert/strict';
import pg from 'pg';
import { customerKeysOf, hasCustomerKey } from '../../../src/domain/application/sameCustomer.ts';
import { advance, type Case, isCustomer } from '../../../src/domain/case.ts';
import type { Store } from '../../../src/services/ports.ts';
import { upToDate } from '../../../src/stores/postgres/migrate.ts';
import { migrations } from '../../../src/stores/postgres/schema.ts';
import { openPostgresStore } from '../../../src/stores/postgres/store.ts';
import { everyCase } from '../../support/journeys/everyCase.ts';
import { newPlace, type Place } from '../../support/stores/postgres.ts';
import { draft } from '../../support/stores/stores.ts';

const person = { id: 'tenant/agent', name: 'Sales agent', roles: ['salesAgent'] } as const;
const parties = {
  owner: person,
  reviewer: { ...person, id: 'tenant/reviewer', roles: ['reviewer'] },
  operator: { ...person, id: 'tenant/operator', roles: ['operator'] },
  applicant: person,
} as const;
const minute = (number: number): string => new Date(Date.UTC(2026, 0, 5) + number * 60_000).toISOString();

describe('the lists of the store on PostgreSQL, among many cases', () => {
  let place: Place;
  let client: pg.Client;
  beforeEach(async () => {
    place = await newPlace();
    client = new pg.Client(place.url);
    await client.connect();
  });
  afterEach(async () => {
    await client.end();
    await place.remove();
  });

  it('read the cases of a page, and no other', async () => {
    const store = await openPostgresStore(place.url);
    const numbers = Array.from({ length: 40 }, (_, number) => number);
    const cases = numbers.map((number) =>
      advance(draft(`c${number}`), { type: 'submitted' }, person, minute(number)),
    );
    await store.commit({ put: cases });
    await client.query(`update cases set body = '{}' where changed_at < $1 or changed_at > $2`, [
      minute(16),
      minute(23),
    ]);
    const sight = { owner: undefined, roles: ['reviewer'] } as const;
    const page = await store.page({}, sight, { from: 16, size: 8 });
    deepEqual(
      [page.cases.map(({ id }) => id), page.count],
      [
        numbers
          .slice(16, 24)
          .reverse()
          .map((number) => `c${number}`),
        40,
      ],
    );
    await store.close();
  });

  it('know who sees the cases that an earlier version kept, and which of them are closed', async () => {
    const store = await openPostgresStore(place.url);
    const submitted = advance(draft('edited'), { type: 'submitted' }, person, minute(0));
    const edited = advance(submitted, { type: 'edited' }, person, minute(0));
    const withdrawn = advance(draft('withdrawn'), { type: 'withdrawn' }, person, minute(0));
    await store.commit({ put: [...everyCase(parties), edited, withdrawn] });
    await store.close();
    const columns = 'select id, is_closed, seen_by from cases order by number';
    const { rows: expected } = await client.query(columns);
    await asKeptByTheFirstVersion();
    await upToDate(client, migrations);
    deepEqual((await client.query(columns)).rows, expected);
  });

  it('know the customers of applications that an earlier version kept', async () => {
    const store = await openPostgresStore(place.url);
    const all = everyCase(parties);
    await store.commit({ put: all });
    await asKeptByTheFirstVersion();
    await upToDate(client, migrations);
    await findsTheSame(store, all);
    await store.close();
  });

  for (const [version, before] of [
    [3, 'site springfield.example.gov'],
    [4, 'name city of springfield il'],
    [6, 'name city springfield / IL'],
  ] as const)
    it(`know them also where version ${version} made its keys in another way`, async () => {
      const store = await openPostgresStore(place.url);
      const all = everyCase(parties);
      await store.commit({ put: all });
      await client.query(
        `update cases set customer_keys = '{${before}}' where kind = 'customerQualification';
       update meta set value = '${version}' where key = 'version'`,
      );
      const keys = 'select id, customer_keys from cases order by number';
      await upToDate(client, migrations);
      await findsTheSame(store, all);
      const { rows } = await client.query(keys);
      deepEqual(
        rows.map((row) => row.customer_keys),
        all.map(customerKeysOf),
        'a row without keys would be read whenever any customer is looked for',
      );
      await store.close();
    });

  it('find a validation ID also where an earlier version had not kept it among the words', async () => {
    const store = await openPostgresStore(place.url);
    const all = everyCase(parties);
    await store.commit({ put: all });
    const columns = 'select id, search, grams from cases order by number';
    const { rows: expected } = await client.query(columns);
    await client.query(
      `update cases set search = 'before', grams = '{}' where body -> 'answer' ->> 'validationId' <> '';
       update meta set value = '5' where key = 'version'`,
    );
    await upToDate(client, migrations);
    deepEqual((await client.query(columns)).rows, expected);
    const [words = ''] = all.filter(isCustomer).flatMap(({ answer }) => answer?.validationId || []);
    notEqual((await store.list({ kind: 'customerQualification', words })).length, 0);
    await store.close();
  });

  /** The store finds the applications for one customer, each of them and no other. */
  const findsTheSame = async (store: Store, all: readonly Case[]): Promise<void> => {
    const answered = all.find((one) => customerKeysOf(one).length > 0 && one.status === 'submitted');
    const customerKeys = answered ? customerKeysOf(answered) : [];
    const expected = all.filter((one) => hasCustomerKey(one, customerKeys)).map(({ id }) => id);
    const found = (await store.list({ customerKeys })).map(({ id }) => id);
    deepEqual(found.sort(), expected.sort());
  };

  it('find cases by the words of rows from before accents and apostrophes were folded, as these are written', async () => {
    const store = await openPostgresStore(place.url);
    const first = draft('c1');
    await store.commit({ put: [first, draft('c2')] });
    const grams = 'array(select substr($1, at, 3) from generate_series(1, length($1) - 2) as at)';
    const asKept = ['cañon city of o’fallon', first.id];
    await client.query(`update cases set search = $1, grams = ${grams} where id = $2`, asKept);
    for (const words of ['Cañon', 'o’fallon', 'ño', 'cañon O’F']) {
      deepEqual(
        (await store.list({ words })).map(({ id }) => id),
        [first.id],
        words,
      );
      const page = await store.page({ words }, { owner: first.owner, roles: [] }, { from: 0, size: 9 });
      deepEqual(
        page.cases.map(({ id }) => id),
        [first.id],
        words,
      );
    }
    await store.close();
  });

  /** Takes away what came with later versions. */
  const asKeptByTheFirstVersion = () =>
    client.query(
      `alter table cases drop is_closed, drop seen_by, drop customer_keys;
       update meta set value = '1' where key = 'version'`,
    );
});
