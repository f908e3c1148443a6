import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { openOrderSwitch } from '../../../src/services/orders/orderSwitch.ts';
import type { Store } from '../../../src/services/ports.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/store.ts';
import { backup } from '../../../src/stores/lowdb/upkeep/backup.ts';
import { restore } from '../../../src/stores/lowdb/upkeep/restore.ts';
import { meta } from '../../../src/stores/postgres/meta.ts';
import { openPostgresStore } from '../../../src/stores/postgres/store.ts';
import { exportStore, importStore } from '../../../src/stores/transfer/transfer.ts';
import { handClock } from '../../support/bots/doubles.ts';
import { asOwner, newPlace, type Place } from '../../support/stores/postgres.ts';
import { commitDrafts, inFolder } from '../../support/stores/stores.ts';

const turnedAt = '2026-01-05T18:00:00.000Z';
const at = '2026-01-06T18:00:00.000Z';
const later = '2026-01-07T18:00:00.000Z';
const operator = { id: 'tenant/operator', name: 'Operator', roles: ['operator'] as const };

describe('orders in a store that may lack what was bought since', () => {
  let place: Place;
  beforeEach(async () => {
    place = await newPlace();
  });
  afterEach(() => place.remove());

  const switchOf = (store: Store, now: string) =>
    openOrderSwitch({ store, clock: handClock(now), ordersEnabled: true });
  /** What becomes of a store that is opened and closed again. */
  const opened = async <T>(store: Promise<Store>, task: (store: Store) => Promise<T>): Promise<T> => {
    const open = await store;
    return task(open).finally(open.close);
  };
  const stateIn = (store: Promise<Store>) => opened(store, (open) => switchOf(open, later).state());
  const stopped = { isOn: false, why: 'restored' };

  /** A store whose orders an operator had started once, long before. */
  const filled = async (folder: string): Promise<string> => {
    await opened(openLowdbStore(folder), async (store) => {
      await commitDrafts(store, 1, 3);
      ok(await switchOf(store, turnedAt).turn(operator, true));
    });
    return folder;
  };
  const backedUp = (folder: string) =>
    filled(`${folder}/store`).then((from) => backup(from, `${folder}/backups`, new Date(at)));

  it('are stopped when a restored store moves to PostgreSQL', () =>
    inFolder(async (folder) => {
      const { folder: from } = await backedUp(folder);
      await restore(from, `${folder}/store`, new Date(at));
      await importStore(`${folder}/store`, place.url, 'import', later);
      deepEqual(await stateIn(openPostgresStore(place.url)), stopped);
    }));

  it('are on where the store itself moved, of which nothing is lost', () =>
    inFolder(async (folder) => {
      await importStore(await filled(`${folder}/store`), place.url, 'import', at);
      deepEqual(await stateIn(openPostgresStore(place.url)), { isOn: true });
    }));

  it('are stopped in an export, which is a copy of one moment, until an operator starts them', () =>
    inFolder(async (folder) => {
      await importStore(await filled(`${folder}/store`), place.url, 'import', at);
      await exportStore(place.url, `${folder}/back`, at);
      await opened(openLowdbStore(`${folder}/back`), async (store) => {
        deepEqual(await switchOf(store, later).state(), stopped);
        ok(await switchOf(store, later).turn(operator, true));
        deepEqual(await switchOf(store, later).state(), { isOn: true });
      });
    }));

  it('are stopped in an export of a database that was restored after the clock of whoever exports it', () =>
    inFolder(async (folder) => {
      await importStore(await filled(`${folder}/store`), place.url, 'import', at);
      await asOwner(place, (client) => meta(client).write('restoredAt', later));
      await exportStore(place.url, `${folder}/back`, at);
      equal(await opened(openLowdbStore(`${folder}/back`), (store) => store.restoredAt()), later);
    }));

  it('are stopped in a backup that is opened as it is, or moved to PostgreSQL', () =>
    inFolder(async (folder) => {
      const { folder: from } = await backedUp(folder);
      deepEqual(await stateIn(openLowdbStore(from)), stopped);
      await importStore(from, place.url, 'import', later);
      deepEqual(await stateIn(openPostgresStore(place.url)), stopped);
    }));

  it('are stopped where a folder that was moved is opened or moved once more', () =>
    inFolder(async (folder) => {
      const other = await newPlace();
      const from = await filled(`${folder}/store`);
      await importStore(from, other.url, 'import', at);
      await importStore(from, place.url, 'import', later);
      deepEqual(await stateIn(openPostgresStore(place.url)), stopped);
      await rm(`${from}/MOVED`);
      deepEqual(await stateIn(openLowdbStore(from)), stopped);
      await other.remove();
    }));

  it('are stopped in a dump that was made of a database in which no bot had started yet', () =>
    inFolder(async (folder) => {
      await importStore(await filled(`${folder}/store`), place.url, 'import', at);
      await asOwner(place, async (client) => {
        ok(await meta(client).read('place'));
        await meta(client).write('place', 'another cluster/1');
      });
      deepEqual(await stateIn(openPostgresStore(place.url)), stopped);
    }));

  it('wait for a human when the mark cannot be read', () =>
    inFolder(async (folder) => {
      const from = await filled(`${folder}/store`);
      await writeFile(`${from}/RESTORED`, '');
      await rejects(openLowdbStore(from), /the store is damaged: RESTORED cannot be read/);
      await rejects(importStore(from, place.url, 'import', at), /RESTORED cannot be read/);
    }));
});
