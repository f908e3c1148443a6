import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { advance } from '../../../src/domain/case.ts';
import { openPostgresStore } from '../../../src/stores/postgres/store.ts';
import { storeForEach } from '../../support/stores/storeForEach.ts';
import { draft } from '../../support/stores/stores.ts';

const at = '2026-01-05T18:00:00.000Z';
const owner = { id: 'tenant/agent', name: 'Sales agent', roles: [] };

describe('a case that PostgreSQL is asked for again', () => {
  const on = storeForEach();

  it('is the very same as long as nothing of it changes', async () => {
    await on.store.commit({ put: [draft('c1')] });
    const first = await on.store.find('c1');
    deepEqual(first, draft('c1'));
    equal(await on.store.find('gcc-c1'), first);
  });

  it('is the one with that id, whichever has it as its ref', async () => {
    await on.store.commit({ put: [draft('c1')] });
    await on.store.commit({ put: [{ ...draft('c2'), id: 'GCC-c1', ref: 'GCC-c2' }] });
    equal((await on.store.find('GCC-c1'))?.ref, 'GCC-c2');
  });

  it('is another when another process has changed it', async () => {
    const other = await openPostgresStore(on.place.url);
    await on.store.commit({ put: [draft('c1')] });
    await on.store.find('c1');
    const next = advance(draft('c1'), { type: 'submitted' }, owner, at);
    await other.commit({ put: [next] });
    deepEqual(await on.store.find('c1'), next);
    await other.commit({ put: [{ ...next, lookAt: at }] });
    deepEqual(await on.store.find('c1'), { ...next, lookAt: at });
    await other.close();
  });

  it('is read again after a hundred others', async () => {
    const ids = Array.from({ length: 101 }, (_, number) => `c${number}`);
    await on.store.commit({ put: ids.map(draft) });
    const [first, second] = [await on.store.find('c0'), await on.store.find('c1')];
    for (const id of ids.slice(2)) await on.store.find(id);
    equal(await on.store.find('c1'), second);
    notEqual(await on.store.find('c0'), first);
    deepEqual(await on.store.find('c0'), first);
  });
});
