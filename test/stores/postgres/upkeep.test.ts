import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { StoreUnusable } from '../../../src/stores/index.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/store.ts';
import { finding } from '../../../src/stores/postgres/findCase.ts';
import { meta } from '../../../src/stores/postgres/meta.ts';
import { upToDate } from '../../../src/stores/postgres/migrate.ts';
import { migrations } from '../../../src/stores/postgres/schema.ts';
import { queryOf } from '../../../src/stores/postgres/session.ts';
import { openPostgresStore } from '../../../src/stores/postgres/store.ts';
import { lookingAt } from '../../../src/stores/postgres/upkeep.ts';
import { exportStore, importStore, type Mode } from '../../../src/stores/transfer/transfer.ts';
import { builtForTests } from '../../support/processes/builtForTests.ts';
import { asOwner, asSuperuser, newPlace, type Place } from '../../support/stores/postgres.ts';
import { commitDrafts, draft, inFolder } from '../../support/stores/stores.ts';

const at = '2026-01-05T18:00:00.000Z';
const first = migrations.slice(0, 1);

describe('a database that is looked at', () => {
  const restored = builtForTests('../../../src/tools/restored.ts');
  let place: Place;
  beforeEach(async () => {
    place = await newPlace();
  });
  afterEach(() => place.remove());

  /** Everything that can be told of the place: its tables with their columns, and their rows. */
  const wholePlace = async () => {
    const columns = `select table_name, column_name from information_schema.columns where table_schema = $1 order by 1, 2`;
    const { rows } = await asOwner(place, (client) => client.query(columns, [place.schema]));
    return { rows, content: await place.content() };
  };

  /** Tries to move a folder with three cases, and resolves to what came of it. */
  const move = (mode: Mode) =>
    inFolder(async (folder) => {
      const store = await openLowdbStore(folder);
      await commitDrafts(store, 1, 3);
      await store.close();
      const { outcome } = await importStore(folder, place.url, mode, at);
      return outcome;
    });
  const take = () => inFolder((folder) => exportStore(place.url, `${folder}/new`, at));
  const refusal = (sentence: RegExp) => (error: Error) =>
    error instanceof StoreUnusable && sentence.test(error.message) && !error.message.includes('\n');

  it('stays empty after a dry run', async () => {
    equal(await move('dry-run'), 'wouldMove');
    deepEqual(await wholePlace(), { rows: [], content: '' });
  });

  it('keeps the schema of an older version after a dry run, which could bring it up to date', async () => {
    await asOwner(place, (client) => upToDate(client, first));
    const before = await wholePlace();
    equal(await move('dry-run'), 'wouldMove');
    deepEqual(await wholePlace(), before);
    equal(await move('import'), 'moved');
  });

  it('is not changed by an import that it refuses', async () => {
    await asOwner(place, async (client) => {
      await upToDate(client, first);
      await client.query(`insert into people (id, revision, body) values ('tenant/agent', 1, '{}')`);
    });
    const before = await wholePlace();
    for (const mode of ['import', 'dry-run'] as const)
      await rejects(move(mode), refusal(/holds a store already/));
    deepEqual(await wholePlace(), before);
  });

  for (const [what, look] of Object.entries({ verified: () => move('verify'), exported: take }))
    it(`is not ${what} unless it has today’s schema, and gets none by that`, async () => {
      await rejects(look(), refusal(/the database holds no store/));
      await asOwner(place, (client) => upToDate(client, first));
      const before = await wholePlace();
      await rejects(look(), refusal(/an older version of GCC Desk.*npm run migrate/));
      deepEqual(await wholePlace(), before);
      await asOwner(place, (client) => meta(client).write('version', '999'));
      await rejects(look(), refusal(/a newer version of GCC Desk/));
    });

  it('is not said to be set back when it holds no store, and gets none by that', async () => {
    const env = { PATH: process.env['PATH'], STORE: place.url };
    const sayRestored = () => spawnSync(process.execPath, [restored()], { env, encoding: 'utf8' });
    const { status, stderr } = sayRestored();
    deepEqual([status, stderr], [1, 'the database holds no store\n']);
    deepEqual(await wholePlace(), { rows: [], content: '' });
    await asOwner(place, (client) => upToDate(client, first));
    equal(sayRestored().status, 0);
    match(await place.content(), /"restoredAt"/);
  });

  it('is told of in one line when its connection is lost, between two statements too', async () => {
    await (await openPostgresStore(place.url)).close();
    const looking = lookingAt(place.url, async (client) => {
      const { rows } = await client.query('select pg_backend_pid() as pid');
      const gone = once(client, 'end');
      await asSuperuser((other) => other.query('select pg_terminate_backend($1)', [rows[0].pid]));
      await gone;
      return client.query('select 1');
    });
    await rejects(looking, refusal(/^PostgreSQL cannot be used: /));
  });

  it('is exported, and a case is found in it, without a mark of any kind', async () => {
    const store = await openPostgresStore(place.url);
    await store.commit({ put: [draft('c1')] });
    await store.close();
    const before = await wholePlace();
    await inFolder(async (folder) => {
      await exportStore(place.url, `${folder}/new`, at);
      deepEqual((await readdir(`${folder}/new`)).includes('MANIFEST'), true);
    });
    const found = await lookingAt(place.url, (client) => finding({ query: queryOf(client) })('gcc-c1'));
    equal(found?.id, 'c1');
    deepEqual(await wholePlace(), before);
  });
});
