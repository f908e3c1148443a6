import { equal, ok } from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { openLowdbStore } from '../../../src/stores/lowdb/store.ts';
import { backup } from '../../../src/stores/lowdb/upkeep/backup.ts';
import { restore } from '../../../src/stores/lowdb/upkeep/restore.ts';
import { bundled, killHard, startChild, told } from '../../support/processes/children.ts';
import { seeded } from '../../support/seeded.ts';
import { commitDrafts, idsIn, inFolder, openSmall } from '../../support/stores/stores.ts';

const seed = Date.now() % 1_000_000;
const kills = 10;

describe(`a restore that is killed (seed ${seed})`, () => {
  it('leaves the store as it was, or as it is in the backup, or one that the bot refuses to begin', async () => {
    const random = seeded(seed);
    await inFolder(async (folder) => {
      const module = await bundled('restoreProcess.ts', folder);
      const place = `${folder}/store`;
      const store = await openSmall(place);
      await commitDrafts(store, 1, 30);
      await store.close();
      const { folder: from } = await backup(place, `${folder}/backups`, new Date());
      for (let count = 0; count < kills; count += 1) {
        const child = startChild(module, from, place, String(count));
        await told(child);
        await pause(random() * 60);
        await killHard(child);
        const opened = await openLowdbStore(place).catch((error: Error) => error.message);
        if (typeof opened === 'string') {
          ok(opened.includes('was interrupted'), opened);
          await restore(from, place, new Date());
        } else {
          equal((await idsIn(opened)).length, 30);
          await opened.close();
        }
      }
    });
  });
});
