import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { Unsaved } from '../../../src/services/ports.ts';
import { durableAdapter } from '../../../src/stores/lowdb/adapter.ts';
import { type Disk, openDisk } from '../../../src/stores/lowdb/disk.ts';
import { journalName, restoredName } from '../../../src/stores/lowdb/fileNames.ts';
import { openLowdbStore, storeOver } from '../../../src/stores/lowdb/store.ts';
import { commitDrafts, draft, idsIn, inFolder, openSmall } from '../../support/stores/stores.ts';

/** Turns one bit of a file in a folder. */
async function flip(folder: string, name: string): Promise<void> {
  const bytes = await readFile(`${folder}/${name}`);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(`${folder}/${name}`, bytes);
}

const newestSnapshot = async (folder: string): Promise<string> =>
  (await readdir(folder))
    .filter((name) => /^snap-\d+$/.test(name))
    .sort()
    .at(-1) ?? '';

/** A disk that makes no snapshots, as if it had no room for them. */
const withoutSnapshots = (disk: Disk): Disk => ({
  ...disk,
  create: (name) => (name.startsWith('snap-') ? Promise.reject(new Error('ENOSPC')) : disk.create(name)),
});

describe('a store in trouble', () => {
  it('heals a damaged snapshot by the one before it, time after time', async () => {
    await inFolder(async (folder) => {
      for (let round = 0; round < 3; round += 1) {
        const store = await openSmall(folder);
        await commitDrafts(store, round * 40 + 1, round * 40 + 40);
        await store.close();
        await flip(folder, await newestSnapshot(folder));
      }
      const warned: string[] = [];
      const store = await openLowdbStore(folder, (what) => warned.push(what));
      equal((await idsIn(store)).length, 120);
      await store.close();
      equal(warned.length, 1);
      match(warned[0] ?? '', /^snap-\d+ of the store is damaged/);
    });
  });

  it('tells of an end that was being written when the process stopped, once, for it is cut off', async () => {
    await inFolder(async (folder) => {
      await (await openLowdbStore(folder)).close();
      await appendFile(`${folder}/${journalName(1)}`, 'half a li');
      let torn = 0;
      const open = () => openLowdbStore(folder, undefined, () => ++torn);
      await (await open()).close();
      equal(torn, 1);
      await (await open()).close();
      equal(torn, 1);
    });
  });

  it('goes on without a snapshot that cannot be written, and says so', async () => {
    await inFolder(async (folder) => {
      const warned: string[] = [];
      const warn = (what: string) => warned.push(what);
      const disk = withoutSnapshots(await openDisk(folder));
      const store = await storeOver(durableAdapter(disk, { snapshotAfter: 2_000, warn }));
      await commitDrafts(store, 1, 30);
      equal(await store.ready(), true);
      await store.close();
      ok(warned.every((what) => what === 'a snapshot could not be written: ENOSPC') && warned.length > 1);
      const again = await openLowdbStore(folder);
      equal((await idsIn(again)).length, 30);
      await again.close();
    });
  });

  it('is not opened when it cannot be told whether it is a restored backup, whose orders must wait', async () => {
    await inFolder(async (folder) => {
      await mkdir(`${folder}/${restoredName}`);
      await rejects(openLowdbStore(folder), { code: 'EISDIR' });
    });
  });

  it('takes nothing any more once it was closed, and does not open itself again', async () => {
    await inFolder(async (folder) => {
      const store = await openLowdbStore(folder);
      await store.commit({ put: [draft('c1')] });
      const late = store.commit({ put: [draft('c2')] });
      await store.close();
      await late;
      await rejects(store.commit({ put: [draft('c3')] }), Unsaved);
      equal(await store.ready(), false);
      const again = await openLowdbStore(folder);
      deepEqual(await idsIn(again), ['c1', 'c2']);
      await again.close();
    });
  });
});
