import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { appendFile, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { StoreUnusable } from '../../../src/stores/index.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/store.ts';
import { backup } from '../../../src/stores/lowdb/upkeep/backup.ts';
import { restore } from '../../../src/stores/lowdb/upkeep/restore.ts';
import { commitDrafts, draft, filesOf, idsIn, inFolder, openSmall } from '../../support/stores/stores.ts';

const now = new Date('2026-01-05T18:00:00.000Z');
const refusal = (sentence: RegExp) => (error: Error) =>
  error instanceof StoreUnusable && sentence.test(error.message) && !error.message.includes('\n');

/** A store with twenty cases in `store`, its backup below `backups`, and ten more cases since then. */
const withBackup = (task: (place: { store: string; folder: string; from: string }) => Promise<void>) =>
  inFolder(async (folder) => {
    const store = `${folder}/store`;
    const open = await openSmall(store);
    await commitDrafts(open, 1, 20);
    const made = await backup(store, `${folder}/backups`, now);
    await commitDrafts(open, 21, 30);
    await open.close();
    await task({ store, folder, from: made.folder });
  });

async function countIn(folder: string): Promise<number> {
  const store = await openLowdbStore(folder);
  const { length } = await idsIn(store);
  await store.close();
  return length;
}

describe('a backup', () => {
  it('is a folder of its own that only its owner can read, with sums as sha256sum writes them', async () => {
    await withBackup(async ({ from, folder }) => {
      deepEqual(await readdir(`${folder}/backups`), ['gcc-desk-20260105T180000Z']);
      equal(((await stat(from)).mode & 0o777).toString(8), '700');
      const names = await readdir(from);
      for (const name of names)
        equal(((await stat(`${from}/${name}`)).mode & 0o777).toString(8), '600', name);
      equal(names.includes('CLOSED'), false);
      const sums = (await readFile(`${from}/SHA256SUMS`, 'utf8')).trimEnd().split('\n');
      equal(sums.length, names.length - 1);
      for (const line of sums) match(line, /^[0-9a-f]{64} {2}(MANIFEST|RESTORED|snap-\d{8}|wal-\d{8})$/);
    });
  });

  it('has everything that was acknowledged before it began, while the bot writes and removes files', async () => {
    await inFolder(async (folder) => {
      const store = await openSmall(`${folder}/store`, 4096);
      let written = 0;
      let isGoing = true;
      const writing = (async () => {
        for (; isGoing; written += 1) await store.commit({ put: [draft(`c${written}`)] });
      })();
      for (let count = 0; count < 8; count += 1) {
        const before = written;
        const made = await backup(`${folder}/store`, `${folder}/b`, new Date(count * 1000));
        const copy = await openSmall(made.folder);
        const ids = await idsIn(copy);
        for (let id = 0; id < before; id += 1) ok(ids.includes(`c${id}`), `c${id} of ${before}`);
        equal(made.found.contents?.cases, ids.length);
        await copy.close();
      }
      isGoing = false;
      await writing;
      await store.close();
    });
  });

  it('is not made where the folder above is missing, which may be a disk that is not mounted', async () => {
    await withBackup(async ({ store, folder }) => {
      await rejects(
        backup(store, `${folder}/disk/backups`, now),
        refusal(/disk is not there: is its disk mounted/),
      );
      deepEqual((await readdir(folder)).sort(), ['backups', 'store']);
    });
  });

  it('is not made in a file, and says so of the file that was named', () =>
    inFolder(async (folder) => {
      await (await openSmall(`${folder}/store`)).close();
      await writeFile(`${folder}/file`, '');
      await rejects(backup(`${folder}/store`, `${folder}/file`, now), /\/file is a file; name a folder$/);
    }));

  it('has a torn end cut off', async () => {
    await withBackup(async ({ store, folder }) => {
      const last = (await readdir(store)).filter((name) => name.startsWith('wal')).at(-1);
      await appendFile(`${store}/${last}`, '12345678 {"seq":31,"fir');
      const { folder: from, found } = await backup(store, `${folder}/b`, now);
      deepEqual([found.seq, found.journals.at(-1)?.tornAt], [30, undefined]);
      equal((await readFile(`${from}/${last}`, 'utf8')).endsWith('\n'), true);
    });
  });

  it('is not made of a damaged store, of no store, into the store, or over another', async () => {
    await withBackup(async ({ store, folder, from }) => {
      await rejects(backup(store, `${folder}/backups`, now), refusal(/is there already/));
      await rejects(backup(store, `${store}/b`, now), refusal(/inside the store/));
      await rejects(backup(`${folder}/none`, `${folder}/b`, now), refusal(/holds no store/));
      await writeFile(`${store}/MANIFEST`, 'x');
      await rejects(backup(store, `${folder}/b`, now), refusal(/MANIFEST cannot be read/));
      deepEqual((await readdir(folder)).sort(), ['backups', 'store']);
      deepEqual(await readdir(`${folder}/backups`), [from.split('/').at(-1)]);
    });
  });
});

describe('a restore', () => {
  it('puts the backup in the place of the store, and the store aside', async () => {
    await withBackup(async ({ store, from }) => {
      const { before, found } = await restore(from, store, now);
      equal(before, `${store}.before-20260105T180000Z`);
      deepEqual([found.contents?.cases, await countIn(store), await countIn(before)], [20, 20, 30]);
    });
  });

  it('needs no store where it goes', async () => {
    await withBackup(async ({ folder, from }) => {
      const { before } = await restore(from, `${folder}/other/store`, now);
      deepEqual([before, await countIn(`${folder}/other/store`)], [undefined, 20]);
      deepEqual(await readdir(`${folder}/other`), ['store']);
    });
  });

  it('is refused while a bot has the store open, which notices nothing', async () => {
    await withBackup(async ({ store, from }) => {
      const running = await openLowdbStore(store);
      await rejects(restore(from, store, now), refusal(/is in use by another process on this machine/));
      await running.commit({ put: [draft('c31')] });
      await running.close();
      equal(await countIn(store), 31);
    });
  });

  it('refuses a backup with any file changed, lost or added to, and leaves the store alone', async () => {
    await withBackup(async ({ store, folder, from }) => {
      const before = await filesOf(store);
      for (const name of await readdir(from)) {
        const whole = await readFile(`${from}/${name}`);
        await appendFile(`${from}/${name}`, 'x  MANIFEST\n');
        await rejects(
          restore(from, store, now),
          refusal(/the backup in .* is damaged: .* take another/),
          name,
        );
        await rename(`${from}/${name}`, `${folder}/away`);
        await rejects(restore(from, store, now), refusal(/is damaged: |holds no SHA256SUMS/), name);
        await writeFile(`${from}/${name}`, whole);
      }
      deepEqual(await filesOf(store), before);
      deepEqual((await readdir(folder)).sort(), ['away', 'backups', 'store']);
    });
  });

  it('takes nothing but a backup, and says how a store that was put aside comes back', async () => {
    await withBackup(async ({ store, folder, from }) => {
      const { before = '' } = await restore(from, store, now);
      await rejects(restore(before, store, now), refusal(/holds no SHA256SUMS, .* rename the folders/));
      await rejects(restore(`${folder}/none`, store, now), refusal(/none holds no store/));
    });
  });

  it('does not let the bot begin an empty store when it was interrupted, and can be done again', async () => {
    await withBackup(async ({ store, from }) => {
      await rename(store, `${store}.before-x`);
      await mkdir(`${store}.restoring`);
      await writeFile(`${store}.restoring/MANIFEST`, 'half a copy');
      await rejects(openLowdbStore(store), refusal(/was interrupted; run npm run restore again/));
      await restore(from, store, now);
      equal(await countIn(store), 20);
    });
  });
});
