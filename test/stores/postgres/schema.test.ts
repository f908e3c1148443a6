import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import pg from 'pg';
import { openOrderSwitch } from '../../../src/services/orders/orderSwitch.ts';
import { Unsaved } from '../../../src/services/ports.ts';
import { grantTo } from '../../../src/stores/postgres/grants.ts';
import { meta } from '../../../src/stores/postgres/meta.ts';
import { upToDate } from '../../../src/stores/postgres/migrate.ts';
import { migrations } from '../../../src/stores/postgres/schema.ts';
import { openPostgresStore } from '../../../src/stores/postgres/store.ts';
import { openForUpkeep } from '../../../src/stores/postgres/upkeep.ts';
import { handClock } from '../../support/bots/doubles.ts';
import { asSuperuser, newPlace, type Place } from '../../support/stores/postgres.ts';
import { draft, idsIn, noticeAt } from '../../support/stores/stores.ts';

const clock = handClock('2040-01-05T18:00:00.000Z');
const operator = { id: 'tenant/operator', name: 'Operator', roles: ['operator'] as const };

const at = '2040-01-05T18:00:00.000Z';
const waiting = noticeAt(at);

describe('the schema in PostgreSQL', () => {
  let place: Place;
  beforeEach(async () => {
    place = await newPlace();
  });
  afterEach(() => place.remove());

  const inPlace = async <T>(task: (client: pg.Client) => Promise<T>, url = place.url): Promise<T> => {
    const client = new pg.Client(url);
    await client.connect();
    return task(client).finally(() => client.end());
  };

  it('is made once by several bots that start at the same time', async () => {
    const stores = await Promise.all(Array.from({ length: 6 }, () => openPostgresStore(place.url)));
    await Promise.all(stores.map((store, number) => store.commit({ put: [draft(`c${number}`)] })));
    equal((await idsIn(stores[0] ?? never())).length, 6);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('is brought up to date version by version, each all or nothing', async () => {
    await inPlace((client) => upToDate(client));
    const next = 'alter table people add name text';
    await rejects(
      inPlace((client) => upToDate(client, [...migrations, `${next}; select 1 / 0`])),
      /division by zero/,
    );
    await inPlace((client) => upToDate(client, [...migrations, next]));
    await inPlace((client) => client.query('select name from people'));
  });

  it('is brought up to date however long that takes', async () => {
    const impatient = new pg.Client({ connectionString: place.url, query_timeout: 400 });
    await impatient.connect();
    const steps = [...migrations, 'select pg_sleep(0.8)'];
    await upToDate(impatient, steps).finally(() => impatient.end());
    equal(await inPlace((client) => meta(client).read('version')), String(steps.length));
  });

  it('is left alone when a newer version has made it', async () => {
    await (await openPostgresStore(place.url)).close();
    await inPlace((client) => meta(client).write('version', '999'));
    await rejects(openPostgresStore(place.url), /was written by a newer version of GCC Desk/);
  });

  it('takes no change from a bot that runs on when a newer version has changed it, or is about to', async () => {
    const store = await openPostgresStore(place.url);
    await store.commit({ put: [draft('c1')] });
    let late: Promise<unknown> = Promise.resolve();
    const waits = async () => {
      const statement = 'select from pg_locks where not granted and relation = $1::regclass';
      while ((await inPlace((client) => client.query(statement, ['cases']))).rowCount === 0);
    };
    const step = async () => {
      late = store.commit({ put: [draft('c2')] }).catch((error: unknown) => error);
      await Promise.race([late, waits()]);
    };
    await inPlace((client) => upToDate(client, [...migrations, step]));
    ok((await late) instanceof Unsaved);
    await rejects(store.commit({ put: [draft('c3')] }), Unsaved);
    equal(await store.ready(), false);
    deepEqual(await idsIn(store), ['c1']);
    await store.close();
  });

  it('lets bots do their work and no more, with a role of their own', async () => {
    const role = `bot_${place.schema}`;
    await asSuperuser((client) => client.query(`create role ${role} login password 'canary'`));
    const url = new URL(place.url);
    [url.username, url.password] = [role, 'canary'];
    await rejects(openPostgresStore(url.href), /may not change it/);
    await openForUpkeep(place.url, async () => undefined);
    await asSuperuser((client) => client.query(`grant usage on schema ${place.schema} to ${role}`));
    await rejects(openPostgresStore(url.href), { message: /may not read the schema .* lets it run bots/ });
    await openForUpkeep(place.url, (client) => grantTo(role, client));
    const store = await openPostgresStore(url.href);
    const change = { put: [draft('c1')], notices: [waiting], once: { key: 'k', result: 'c1' } };
    equal(await store.commit(change), 'ok');
    deepEqual(
      [await store.claim(1, '2', '3'), await store.forget('2', '2'), await store.ready()],
      [[], 0, true],
    );
    const forbidden = [
      'update history set number = 2',
      'delete from history',
      'truncate cases',
      'delete from cases',
      'create table other (id int)',
      'drop table people',
    ];
    for (const statement of forbidden)
      await rejects(
        inPlace((client) => client.query(statement), url.href),
        /permission denied|must be owner/,
      );
    await store.close();
    const newer = [...migrations, 'update cases set revision = 2'];
    await rejects(
      inPlace((client) => upToDate(client, newer), url.href),
      /this role may not change it/,
    );
    await asSuperuser((client) => client.query(`drop owned by ${role}; drop role ${role}`));
  });

  it('has a role made for the bots, or given another password, which finds the schema by itself', async () => {
    const role = `bot_${place.schema}`;
    const url = new URL(place.url);
    url.searchParams.delete('options');
    for (const password of ["first o'one", 'second']) {
      await openForUpkeep(place.url, (client) => grantTo(role, client, password));
      [url.username, url.password] = [role, password];
      const store = await openPostgresStore(url.href);
      equal(await store.commit({ put: [draft(password)] }), 'ok');
      await store.close();
    }
    await inPlace(async (client) => equal((await client.query('select from cases')).rowCount, 2));
    await asSuperuser((client) => client.query(`drop owned by ${role}; drop role ${role}`));
  });

  it('does not take its owner for the role of the bots, and leaves everything as it was', async () => {
    const [owner, url] = [`own_${place.schema}`, new URL(place.url)];
    await asSuperuser((client) =>
      client.query(
        `create role ${owner} login createrole password 'own'; alter schema ${place.schema} owner to ${owner}`,
      ),
    );
    [url.username, url.password] = [owner, 'own'];
    const granted = openForUpkeep(url.href, (client) => grantTo(owner, client, 'canary'));
    await rejects(granted, / is the role in STORE itself; /);
    await (await openPostgresStore(url.href)).close();
    await asSuperuser((client) =>
      client.query(
        `alter schema ${place.schema} owner to current_user; drop owned by ${owner} cascade; drop role ${owner}`,
      ),
    );
  });

  it('stops all orders in a database that is not where it was, or was said to be set back, until an operator starts them', async () => {
    await (await openPostgresStore(place.url)).close();
    await inPlace((client) => meta(client).write('place', 'another cluster/1'));
    const store = await openPostgresStore(place.url);
    const orders = openOrderSwitch({ store, clock, ordersEnabled: true });
    deepEqual(await orders.state(), { isOn: false, why: 'restored' });
    equal(await orders.turn(operator, true), true);
    deepEqual(await orders.state(), { isOn: true });
    await inPlace((client) => meta(client).write('restoredAt', '2041-01-01T00:00:00.000Z'));
    deepEqual(await orders.state(), { isOn: false, why: 'restored' });
    await store.close();
  });
});

const never = (): never => {
  throw new Error('there is none');
};
