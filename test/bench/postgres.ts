import pg from 'pg';
import type { Case } from '../../src/domain/case.ts';
import type { Sight } from '../../src/domain/sight.ts';
import type { CaseQuery, Store } from '../../src/services/ports.ts';
import { caseRow, historyRows } from '../../src/stores/postgres/rows.ts';
import { openPostgresStore } from '../../src/stores/postgres/store.ts';
import { type PostgresServer, startPostgres } from '../support/stores/postgresServer.ts';
import { type Figure, ratios, timed } from './figure.ts';
import { caseNumber } from './fill.ts';
import { fillPostgres } from './fillPostgres.ts';
import { type Ask, plansOf } from './plans.ts';

const rounds = 10;
const commits = 200;
const reads = 100;
const everything = { owner: undefined, roles: ['reviewer', 'operator'] } as const;
const durable = ['shared_buffers=256MB', 'max_wal_size=4GB'];

const schemaOf = (cases: number): string => `bench${cases}`;

function addressOf(server: PostgresServer, cases: number): string {
  const url = new URL(server.url);
  url.searchParams.set('options', `-c search_path=${schemaOf(cases)}`);
  return url.href;
}

/** A store on a server of its own, in a schema that holds so many cases. */
async function openFilled(server: PostgresServer, cases: number): Promise<Store> {
  const schema = schemaOf(cases);
  const client = new pg.Client(server.url);
  await client.connect();
  await client.query(`create schema ${schema}`);
  const store = await openPostgresStore(addressOf(server, cases));
  await client.query(`set search_path = ${schema}`);
  await fillPostgres(client, cases);
  await client.end();
  return store;
}

async function withServer<T>(use: (server: PostgresServer) => Promise<T>): Promise<T> {
  const server = await startPostgres(durable);
  return use(server).finally(() => server.stop());
}

const opening = (one: Case) => ({ expect: [{ id: one.id, revision: 0 }], put: [one] });

/** The same statements by hand, prepared as ours are: what no store over them can do in less. */
function byHand(client: pg.Client) {
  const run = (name: string, text: string, values: unknown[]) => client.query({ name, text, values });
  return async (one: Case): Promise<void> => {
    const row = caseRow(one);
    const columns = Object.keys(row);
    const marks = columns.map((_, index) => `$${index + 1}`);
    const values = Object.values(row).map((value) => (value === row.body ? JSON.stringify(value) : value));
    await client.query('begin');
    await run('look', 'select revision from cases where id = $1 for update', [one.id]);
    await run('case', `insert into cases (${columns}) values (${marks}) on conflict do nothing`, values);
    for (const { case_id, number, entry } of historyRows(one, 0))
      await run('history', 'insert into history values ($1, $2, $3)', [
        case_id,
        number,
        JSON.stringify(entry),
      ]);
    await client.query('commit');
  };
}

async function measureCommits(): Promise<number[]> {
  return withServer(async (server) => {
    const store = await openFilled(server, 1_000);
    const client = new pg.Client({ connectionString: server.url, options: '-c search_path=bench1000' });
    await client.connect();
    const insert = byHand(client);
    let next = 2_000_000;
    const times = async (work: (one: Case) => Promise<unknown>) => {
      for (let left = commits; left > 0; left -= 1) await work(caseNumber(next++));
    };
    const ours = () => timed(() => times((one) => store.commit(opening(one))));
    const floor = () => timed(() => times(insert));
    await ours();
    await floor();
    const found = await ratios(rounds, ours, floor);
    await client.end();
    await store.close();
    return found;
  });
}

const many = 1_000_000;

/** A small store and a large one, which take minutes to fill: made for the first figure of several. */
async function openBoth() {
  const server = await startPostgres(durable);
  const [small, large] = [await openFilled(server, 1_000), await openFilled(server, many)];
  const close = () => Promise.all([small.close(), large.close()]).then(server.stop);
  return { small, large, plans: (ask: Ask) => plansOf(addressOf(server, many), ask), close };
}
let both: ReturnType<typeof openBoth> | undefined;

/** What was opened is closed when no other figure follows at once: which ones are asked for, none of them knows. */
function closeUnlessUsed() {
  const closing = setTimeout(() => {
    void both?.then(({ close }) => close());
    both = undefined;
  }, 1_000);
  return () => clearTimeout(closing);
}
let keepOpen: () => void = () => undefined;

/** How a question that people ask grows with the number of cases, and how PostgreSQL answers it among many. */
const growth = (what: string, ask: Ask, goal: Figure['goal'] = { atMost: 2 }): Figure => ({
  name: `PostgreSQL: ${what} among 1,000,000 / among 1,000`,
  goal,
  async measure() {
    keepOpen();
    both ??= openBoth();
    const { small, large, plans } = await both;
    const times = (store: Store) => () =>
      timed(async () => {
        for (let left = reads; left > 0; left -= 1) await ask(store);
      });
    await Promise.all([times(small)(), times(large)()]);
    const found = await ratios(rounds, times(large), times(small));
    for (const line of await plans(ask)) console.log(`       ${line}`);
    keepOpen = closeUnlessUsed();
    return found;
  },
});

/** The first page of what somebody sees, as a list shows it. */
const page =
  (sight: Sight, query: CaseQuery = {}): Ask =>
  (store) =>
    store.page(query, sight, { from: 0, size: 8 });

/** How the store on PostgreSQL stands to the statements that it is made of, and how it grows. */
export const postgresFigures: readonly Figure[] = [
  { name: 'PostgreSQL: a commit / its statements by hand', goal: { atMost: 1.3 }, measure: measureCommits },
  growth('one case', (store) => store.find('GCC-700')),
  growth('somebody’s ten cases', page({ owner: 'tenant/someone', roles: [] })),
  growth('the first page of all', page(everything)),
  growth('a search', page(everything, { words: 'zyxwvu zyx' })),
  growth('a search for a common word', page(everything, { words: 'city' })),
  growth('a search for two letters', page(everything, { words: 'zy' }), { atMost: 20 }),
];
