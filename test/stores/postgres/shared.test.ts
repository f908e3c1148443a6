import { deepEqual, equal } from 'node:assert/strict';
import { openPool } from '../../../src/stores/postgres/pool.ts';
import { session } from '../../../src/stores/postgres/session.ts';
import { sweep } from '../../../src/stores/postgres/shared.ts';
import { openPostgresStore } from '../../../src/stores/postgres/store.ts';
import { asOwner, emptyPlace, type Place } from '../../support/stores/postgres.ts';

const minute = 60_000;

describe('what two processes share', () => {
  let place: Place;
  let stores: Awaited<ReturnType<typeof openPostgresStore>>[];
  beforeEach(async () => {
    place = await emptyPlace();
    stores = [await openPostgresStore(place.url), await openPostgresStore(place.url)];
  });
  afterEach(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await place.remove();
  });

  const both = () => stores.map(({ shared }) => shared);
  /** Twenty, half of them by each. */
  const twenty = () => [...both(), ...both(), ...both(), ...both(), ...both()].flatMap((one) => [one, one]);
  const keys = () =>
    asOwner(place, async (client) =>
      (await client.query('select key from shared order by key')).rows.map(({ key }) => key),
    );

  it('is counted together, each at its own key', async () => {
    const counts = await Promise.all(twenty().map((shared) => shared.count('a', minute)));
    deepEqual(
      counts.toSorted((a, b) => a - b),
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    for (const shared of both()) equal(await shared.count('b', 0), 1);
  });

  it('is added by one alone, which everybody is told, until its time is over', async () => {
    const added = await Promise.all(twenty().map((shared, by) => shared.add('a', { by }, minute)));
    equal(new Set(added.map((one) => JSON.stringify(one))).size, 1);
    for (const [by, shared] of both().entries()) deepEqual(await shared.add('b', { by }, 0), { by });
  });

  it('takes the place of what was there, and is no more when its time is over', async () => {
    for (const [at, shared] of both().entries()) await shared.put('a', { at }, minute);
    for (const shared of both()) deepEqual(await shared.add('a', {}, minute), { at: 1 });
    for (const shared of both()) await shared.put('a', {}, 0);
    for (const shared of both())
      deepEqual(await shared.add('a', { by: 'the first' }, minute), { by: 'the first' });
  });

  it('is changed together, whatever the order of the keys, and nothing is lost', async () => {
    const more = (values: readonly unknown[]) => ({
      values: values.map((one) => Number(one ?? 0) + 1),
      result: values,
    });
    const orders = [
      ['a', 'b'],
      ['b', 'a'],
    ];
    await Promise.all(twenty().map((shared, at) => shared.change(orders[at % 2] ?? [], more, minute)));
    for (const shared of both())
      deepEqual(await shared.change(['a', 'b'], (values) => ({ values, result: values }), minute), [20, 20]);
  });

  it('is swept away when its time is over, but for what somebody is changing', async () => {
    const [shared] = both();
    for (const key of ['changing', 'over']) await shared?.put(key, 1, -1);
    await shared?.put('kept', 1, minute);
    const pool = openPool(place.url, () => undefined);
    await asOwner(place, async (client) => {
      await client.query(`begin; select from shared where key = 'changing' for update`);
      await sweep(session(pool));
      await client.query('commit');
    });
    deepEqual(await keys(), ['changing', 'kept']);
    await sweep(session(pool));
    deepEqual(await keys(), ['kept']);
    await pool.end();
  });
});
