import { equal, rejects } from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { openDisk } from '../../../src/stores/lowdb/disk.ts';
import { journalName } from '../../../src/stores/lowdb/fileNames.ts';
import { writeManifest } from '../../../src/stores/lowdb/marks.ts';
import { recover } from '../../../src/stores/lowdb/recovery.ts';
import { commitDrafts, inFolder, openSmall } from '../../support/stores/stores.ts';

/** The names of a folder's files of a kind, in order. */
const named = async (folder: string, pattern: RegExp): Promise<string[]> =>
  (await readdir(folder)).filter((name) => pattern.test(name)).sort();

/** Fills a store until it has several journals, and keeps none of its snapshots. */
async function journalsAlone(folder: string): Promise<string[]> {
  const store = await openSmall(folder, 2_000);
  await commitDrafts(store, 1, 30);
  await store.close();
  for (const name of await named(folder, /^snap-/)) await rm(`${folder}/${name}`);
  return named(folder, /^wal-/);
}

describe('what is put together from the files of a store', () => {
  it('is nothing where there is nothing', async () => {
    await inFolder(async (folder) => {
      const { last, seq, snapshotBytes, document } = await recover(await openDisk(folder));
      equal(last, undefined);
      equal(seq + snapshotBytes, 0);
      equal(document.cases.get('c1'), undefined);
    });
  });

  it('is refused without a journal that is needed', async () => {
    await inFolder(async (folder) => {
      await journalsAlone(folder);
      await rm(`${folder}/${journalName(1)}`, { force: true });
      await rejects(recover(await openDisk(folder)), /wal-00000001 .*is missing/s);
    });
  });

  it('is refused when only snapshots are left, and none is whole', async () => {
    await inFolder(async (folder) => {
      const disk = await openDisk(folder);
      await writeManifest(disk, 's');
      await writeFile(`${folder}/snap-00000002`, 'not one');
      await rejects(recover(disk), /wal-00000001 .*is missing/s);
    });
  });

  it('is refused when a journal that others follow breaks off', async () => {
    await inFolder(async (folder) => {
      const store = await openSmall(folder, 1e9);
      await commitDrafts(store, 1, 3);
      await store.close();
      const journal = await readFile(`${folder}/${journalName(1)}`);
      await writeFile(`${folder}/${journalName(1)}`, journal.subarray(0, journal.length - 5));
      await writeFile(`${folder}/${journalName(2)}`, journal);
      await rejects(recover(await openDisk(folder)), /wal-00000001 .*breaks off/s);
    });
  });

  it('is refused when a file belongs to another store', async () => {
    await inFolder(async (folder) => {
      const store = await openSmall(folder, 1e9);
      await commitDrafts(store, 1, 3);
      await store.close();
      await inFolder(async (other) => {
        await (await openSmall(other)).close();
        await writeFile(`${folder}/MANIFEST`, await readFile(`${other}/MANIFEST`));
      });
      await rejects(recover(await openDisk(folder)), /wal-00000001 .*belongs to another store/s);
    });
  });
});
