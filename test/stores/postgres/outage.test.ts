import { deepEqual, ok } from 'node:assert/strict';
import { advance } from '../../../src/domain/case.ts';
import { type Store, Unsaved } from '../../../src/services/ports.ts';
import { seeded } from '../../support/seeded.ts';
import { type CuttableStore, openCuttableStore } from '../../support/stores/cuttableStore.ts';
import { draft } from '../../support/stores/stores.ts';

const at = '2026-01-05T18:00:00.000Z';
const owner = { id: 'tenant/agent', name: 'Sales agent', roles: [] };
const seed = Number(process.env['OUTAGE_SEED'] ?? Date.now() % 1_000_000);

describe(`a store on PostgreSQL whose connections are lost (OUTAGE_SEED=${seed})`, () => {
  let store: Store;
  let opened: CuttableStore;
  beforeEach(async () => {
    opened = await openCuttableStore();
    store = opened.store;
  });
  afterEach(() => opened.close());

  it('has lost and doubled nothing, however often somebody had to try again', async () => {
    const random = seeded(seed);
    let isOver = false;
    let cuts = 0;
    const cutting = (async () => {
      while (!isOver) {
        cuts += (await opened.cutAll()).rowCount ?? 0;
        await new Promise((resolve) => setTimeout(resolve, random() * 60));
      }
    })();
    const until = async <T>(work: () => Promise<T>): Promise<T> => {
      for (;;) {
        try {
          return await work();
        } catch (error) {
          ok(error instanceof Unsaved, String(error));
        }
      }
    };
    const write = async (number: number): Promise<void> => {
      const one = draft(`c${number}`);
      const opening = { expect: [{ id: one.id, revision: 0 }], put: [one] };
      const opened = await until(() =>
        store.commit({ ...opening, once: { key: `open ${number}`, result: one.id } }),
      );
      ok(opened === 'ok' || (typeof opened === 'object' && opened.duplicate === one.id));
      const next = advance(one, { type: 'submitted' }, owner, at);
      await until(() => store.commit({ expect: [{ id: one.id, revision: 1 }], put: [next] }));
    };
    await Promise.all(Array.from({ length: 40 }, (_, number) => write(number)));
    isOver = true;
    await cutting;
    const cases = await until(() => store.list({}));
    deepEqual([cases.length, cases.filter(({ history }) => history.length === 2).length], [40, 40]);
    ok(cuts > 0, 'no connection was cut');
  });
});
