import { deepEqual, equal, rejects } from 'node:assert/strict';
import { advance } from '../../../src/domain/case.ts';
import { type Change, type Store, Unsaved } from '../../../src/services/ports.ts';
import { openPostgresStore } from '../../../src/stores/postgres/store.ts';
import { type CuttingWay, openCuttingWay } from '../../support/stores/cuttingWay.ts';
import { emptyPlace, type Place } from '../../support/stores/postgres.ts';
import { draft } from '../../support/stores/stores.ts';

const at = '2026-01-05T18:00:00.000Z';
const owner = { id: 'tenant/agent', name: 'Sales agent', roles: [] };
const one = draft('c1');
const submitted = advance(one, { type: 'submitted' }, owner, at);
const withdrawn = advance(one, { type: 'withdrawn' }, owner, at);

const opening: Change = { expect: [{ id: one.id, revision: 0 }], put: [one] };
const submitting: Change = { expect: [{ id: one.id, revision: 1 }], put: [submitted] };
const underKey: Change = { put: [draft('c2')], once: { key: 'open', result: 'c2' } };
/** It adds a line to no history, and has no key. */
const nameless: Change = {
  people: [
    { id: owner.id, revision: 1, name: 'Sales agent', locale: 'en-US', reachable: true, greeted: true },
  ],
};

describe('a change whose connection to PostgreSQL is cut while it is committed', () => {
  let place: Place;
  let way: CuttingWay;
  let store: Store;
  beforeEach(async () => {
    place = await emptyPlace();
    way = await openCuttingWay(place.url);
    store = await openPostgresStore(way.url);
    equal(await store.commit(opening), 'ok');
  });
  afterEach(async () => {
    await store.close();
    way.close();
    await place.remove();
  });

  const lengthOf = async (id: string) => (await store.find(id))?.history.length;

  it('is known to be kept, by the line that it adds to a history', async () => {
    way.cutNext('after');
    equal(await store.commit(submitting), 'ok');
    equal(await lengthOf('c1'), 2);
    equal(await store.commit(submitting), 'stale');
  });

  it('is known to be kept, by its key', async () => {
    way.cutNext('after');
    equal(await store.commit(underKey), 'ok');
    deepEqual(await store.commit(underKey), { duplicate: 'c2' });
  });

  it('is looked for until the server is back', async () => {
    way.cutNext('after', async () => way.shut(30)); // more than are tried within a second
    equal(await store.commit(submitting), 'ok');
    equal(await lengthOf('c1'), 2);
  });

  it('is looked for by what it adds to a history, whatever else it writes', async () => {
    way.cutNext('after');
    equal(await store.commit({ ...submitting, put: [draft('c2'), submitted] }), 'ok');
  });

  it('is known not to be kept when the server never heard of it, and may be made again', async () => {
    for (const change of [submitting, underKey]) {
      way.cutNext('before');
      await rejects(store.commit(change), Unsaved);
    }
    deepEqual([await lengthOf('c1'), await lengthOf('c2')], [1, undefined]);
    deepEqual([await store.commit(submitting), await store.commit(underKey)], ['ok', 'ok']);
  });

  it('is not taken for another that was made in its place', async () => {
    const other = await openPostgresStore(place.url);
    const instead = { expect: submitting.expect ?? [], put: [withdrawn] };
    way.cutNext('before', async () => equal(await other.commit(instead), 'ok'));
    await rejects(store.commit(submitting), Unsaved);
    equal((await store.find('c1'))?.status, 'withdrawn');
    await other.close();
  });

  it('is said not to be kept when nothing tells', async () => {
    way.cutNext('after');
    await rejects(store.commit(nameless), Unsaved);
  });
});
