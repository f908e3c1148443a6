import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { later } from '../../../src/domain/moments.ts';
import { Unsaved } from '../../../src/services/ports.ts';
import { openPostgresStore } from '../../../src/stores/postgres/store.ts';
import { type CuttableStore, openCuttableStore } from '../../support/stores/cuttableStore.ts';
import { openCuttingWay } from '../../support/stores/cuttingWay.ts';
import { asSuperuser, type Place } from '../../support/stores/postgres.ts';
import { draft, idsIn, noticeAt } from '../../support/stores/stores.ts';

const at = '2026-01-05T18:00:00.000Z';
const waiting = noticeAt(at);

describe('a store on PostgreSQL whose connections are lost', () => {
  let place: Place;
  let store: Awaited<ReturnType<typeof openPostgresStore>>;
  let opened: CuttableStore;
  beforeEach(async () => {
    opened = await openCuttableStore();
    ({ place, store } = opened);
  });
  afterEach(() => opened.close());
  const cutAll = () => opened.cutAll();

  it('goes on by itself when they were idle', async () => {
    await store.commit({ put: [draft('c1')] });
    await cutAll();
    equal((await store.find('c1'))?.id, 'c1');
    await cutAll();
    equal(await store.commit({ put: [draft('c2')] }), 'ok');
  });

  it('does not take a bug for one, nor try it again', async () => {
    let attempts = 0;
    const failing = () => {
      attempts += 1;
      throw new TypeError('a bug');
    };
    await rejects(store.shared.change(['key'], failing, 1_000), TypeError);
    equal(attempts, 1);
    equal(await store.shared.change(['key'], () => ({ values: [1], result: 'done' }), 1_000), 'done');
  });

  it('knows what it settled when it does so again, as after an answer that was lost', async () => {
    await store.commit({ notices: [waiting] });
    const [claimed = waiting] = await store.claim(1, at, later(at, 60_000));
    const outcome = { retry: { reason: 'timeout', at: later(at, 1_000) } };
    equal(await store.settle(claimed, outcome), true);
    equal(await store.settle(claimed, outcome), true);
    equal(await store.settle(claimed, { dropped: true }), false);
    await store.claim(1, later(at, 1_000), later(at, 60_000));
    equal(await store.settle(claimed, outcome), false);
  });

  it('says in time that it cannot save while nobody answers, and is not ready until somebody does', async () => {
    const way = await openCuttingWay(place.url);
    const other = await openPostgresStore(way.url);
    way.shut();
    const start = performance.now();
    await rejects(other.commit({ put: [draft('c1')] }), Unsaved);
    ok(performance.now() - start < 4_000);
    equal(await other.ready(), false);
    way.open();
    equal(await other.ready(), true);
    equal(await other.commit({ put: [draft('c1')] }), 'ok');
    await other.close();
    way.close();
  });

  for (const way of ['mute', 'shut'] as const)
    it(`keeps whoever needs several answers waiting for the first alone while the database is ${way}`, async () => {
      const cutting = await openCuttingWay(place.url);
      const other = await openPostgresStore(cutting.url);
      cutting[way]();
      const start = performance.now();
      await rejects(other.shared.count('turns', 1_000), Unsaved);
      const first = performance.now() - start;
      for (const ask of [
        () => other.find('c1'),
        () => other.list({}),
        () => other.commit({ put: [draft('c1')] }),
      ])
        await rejects(ask(), Unsaved);
      ok(first < 4_500, `${first}`);
      ok(performance.now() - start - first < 1_000);
      equal(await other.ready(), false);
      cutting.open();
      equal(await other.ready(), true);
      equal(await other.commit({ put: [draft('c1')] }), 'ok');
      cutting.close();
      await other.close();
    });

  it('does not call a bug an outage', async () => {
    await asSuperuser((client) => client.query(`alter table ${place.schema}.cases rename to hidden`));
    await rejects(store.find('c1'), /relation "cases" does not exist/);
    await asSuperuser((client) => client.query(`alter table ${place.schema}.hidden rename to cases`));
    deepEqual(await idsIn(store), []);
  });
});
