import { deepEqual, match, rejects } from 'node:assert/strict';
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { StoreUnusable } from '../../../src/stores/index.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/store.ts';
import { inspect } from '../../../src/stores/lowdb/upkeep/inspect.ts';
import { viewing } from '../../../src/stores/lowdb/upkeep/view.ts';
import { storeReport } from '../../../src/tools/storeReport.ts';
import { commitDrafts, filesOf, inFolder, openSmall } from '../../support/stores/stores.ts';

type Damage = (folder: string) => Promise<unknown>;

const last = async (folder: string, kind: string): Promise<string> =>
  `${folder}/${(await readdir(folder)).filter((name) => name.startsWith(kind)).at(-1)}`;

const cut = async (path: string): Promise<void> => truncate(path, (await readFile(path)).length - 5);

/** A store that was closed in order, with snapshots or without, and then damaged. */
async function damaged(folder: string, snapshotAfter: number, damage: Damage): Promise<void> {
  const store = await openSmall(folder, snapshotAfter);
  await commitDrafts(store, 1, 12);
  await store.close();
  await damage(folder);
}

const unnamed: Damage = (folder) => rm(`${folder}/MANIFEST`);

const all: readonly (readonly [string, number, Damage])[] = [
  ['without its manifest', 600, unnamed],
  ['with a journal alone and no manifest', 1e9, unnamed],
  ['with an empty manifest', 600, (folder) => writeFile(`${folder}/MANIFEST`, '')],
  [
    'of which nothing is left but that it was closed',
    1e9,
    async (folder) => {
      await unnamed(folder);
      await rm(`${folder}/wal-00000001`);
    },
  ],
  [
    'with a damaged snapshot, that has lost its last line too',
    600,
    async (folder) => {
      await cut(await last(folder, 'snap'));
      await cut(await last(folder, 'wal'));
    },
  ],
];

describe('a start on a store', () => {
  for (const [what, snapshotAfter, damage] of all)
    it(`${what} is refused as the check of it says, and changes nothing`, async () => {
      await inFolder(async (folder) => {
        await damaged(folder, snapshotAfter, damage);
        const before = await filesOf(folder);
        const found = await viewing(folder, inspect);
        match(found ? storeReport(folder, found).join('\n') : '', /The bot cannot open it\./);
        await rejects(openLowdbStore(folder), StoreUnusable);
        deepEqual(await filesOf(folder), before);
      });
    });
});
