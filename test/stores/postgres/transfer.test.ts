import { deepEqual, equal, rejects } from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import fc from 'fast-check';
import { advance } from '../../../src/domain/case.ts';
import type { Notice } from '../../../src/domain/notice.ts';
import type { Store } from '../../../src/services/ports.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/store.ts';
import { openPostgresStore } from '../../../src/stores/postgres/store.ts';
import { writeFolder } from '../../../src/stores/transfer/lowdbContent.ts';
import { exportStore, importStore, type Mode } from '../../../src/stores/transfer/transfer.ts';
import { newPlace, type Place } from '../../support/stores/postgres.ts';
import { commitDrafts, draft, idsIn, inFolder, noticeAt } from '../../support/stores/stores.ts';

const at = '2026-01-05T18:00:00.000Z';
const owner = { id: 'tenant/agent', name: 'Sales agent', roles: [] };
const letter = (id: string, state: Notice['state']) => noticeAt(at, { id, state, attempts: 1 });

/** PostgreSQL's text holds no U+0000, and neither does anything that people or Partner Center say, once it is read. */
const anyText = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', ''));

describe('a store that moves from lowdb to PostgreSQL', () => {
  let place: Place;
  beforeEach(async () => {
    place = await newPlace();
  });
  afterEach(() => place.remove());

  const move = (folder: string, mode: Mode = 'import') => importStore(folder, place.url, mode, at);
  const filled = async (folder: string, fill: (store: Store) => Promise<unknown>): Promise<string> => {
    const store = await openLowdbStore(folder);
    await fill(store).finally(() => store.close());
    return folder;
  };

  it('holds the same there, and byte for byte after it came back, whatever it held', function () {
    this.timeout(60_000);
    return fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 12 }), (names) =>
        inFolder(async (folder) => {
          const other = await newPlace();
          const from = await filled(`${folder}/from`, async (store) => {
            for (const [number, name] of names.entries()) {
              const one = draft(`c${number}`);
              const by = { ...owner, name };
              await store.commit({
                put: [number % 2 ? advance(one, { type: 'submitted' }, by, at) : one],
                people: [{ ...person, id: `tenant/${number}`, name }],
                notices: [letter(`n${number}`, number % 3 ? 'sent' : 'waiting')],
                once: { key: `k${number}`, result: name, ...(number % 2 && { until: at }) },
              });
            }
          });
          const { sums } = await importStore(from, other.url, 'import', at);
          deepEqual(await exportStore(other.url, `${folder}/back`, at), sums);
          await other.remove();
        }),
      ),
      { numRuns: 4 },
    );
  });

  it('is only looked at in a dry run', () =>
    inFolder(async (folder) => {
      const from = await filled(`${folder}/from`, (store) => commitDrafts(store, 1, 3));
      equal((await move(from, 'dry-run')).outcome, 'wouldMove');
      await rejects(move(from, 'verify'), /the database holds no store/);
      await filled(from, (store) => commitDrafts(store, 4, 4));
    }));

  it('is marked, so that no bot goes on with the old one; moved again, nothing happens', () =>
    inFolder(async (folder) => {
      const from = await filled(`${folder}/from`, (store) => commitDrafts(store, 1, 3));
      equal((await move(from)).outcome, 'moved');
      await rejects(openLowdbStore(from), /was moved to PostgreSQL/);
      equal((await move(from)).outcome, 'movedBefore');
      equal((await move(from, 'verify')).outcome, 'same');
      const store = await openPostgresStore(place.url);
      deepEqual(await idsIn(store), ['c1', 'c2', 'c3']);
      await store.commit({ put: [draft('c4')] });
      await store.close();
      equal((await move(from)).outcome, 'movedBefore');
      await rejects(move(from, 'verify'), /holds other cases than the folder/);
    }));

  it('stays where it is while a bot runs on it, and where another store is already', () =>
    inFolder(async (folder) => {
      const running = await openLowdbStore(`${folder}/from`);
      await rejects(move(`${folder}/from`), /is in use by another process/);
      await running.close();
      const other = await openPostgresStore(place.url);
      await other.commit({ put: [draft('c9')] });
      await other.close();
      const from = await filled(`${folder}/from`, (store) => commitDrafts(store, 1, 1));
      await rejects(move(from), /holds a store already/);
      await rejects(move(from, 'verify'), /does not hold what was in the folder/);
      deepEqual(await filled(from, idsIn), from);
    }));

  it('has told nobody anything twice', () =>
    inFolder(async (folder) => {
      const notices = [letter('n1', 'sent'), letter('n2', 'waiting'), letter('n3', 'dead')];
      await move(await filled(`${folder}/from`, (store) => store.commit({ notices })));
      const store = await openPostgresStore(place.url);
      deepEqual(
        (await store.claim(9, at, at)).map(({ id }) => id),
        ['n2'],
      );
      await store.close();
    }));

  it('is nothing at all where it could not be written whole, so that it can be tried again', () =>
    inFolder(async (folder) => {
      const unwritable = {
        ...draft('c1'),
        toJSON: () => {
          throw new Error('the disk is full');
        },
      };
      const content = { cases: [unwritable], people: [], notices: [], done: [] };
      await rejects(writeFolder(folder, content, at), /the disk is full/);
      deepEqual(await readdir(folder), []);
    }));

  it('holds no store where there is no folder', () =>
    rejects(importStore('/not/there', place.url, 'import', at), /^Error: \/not\/there holds no store$/));

  it('is exported into a new folder alone', () =>
    inFolder(async (folder) => {
      const from = await filled(`${folder}/from`, (store) => commitDrafts(store, 1, 1));
      await rejects(exportStore(place.url, from, at), /is not empty/);
    }));
});

const person = { revision: 1, locale: 'en-US', reachable: true, greeted: false };
