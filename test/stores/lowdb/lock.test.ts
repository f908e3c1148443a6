import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { Unsaved } from '../../../src/services/ports.ts';
import { StoreUnusable } from '../../../src/stores/index.ts';
import { durableAdapter } from '../../../src/stores/lowdb/adapter.ts';
import { openDisk } from '../../../src/stores/lowdb/disk.ts';
import { lock } from '../../../src/stores/lowdb/lock.ts';
import { refuseNetwork } from '../../../src/stores/lowdb/networkDisk.ts';
import { openLowdbStore, storeOver } from '../../../src/stores/lowdb/store.ts';
import { bundled, killHard, startChild, told } from '../../support/processes/children.ts';
import { draft, idsIn, inFolder } from '../../support/stores/stores.ts';

const beat = 10; // ms
/** Long enough for a sign of life to be given meanwhile, on a machine that is busy with other things. */
const patient = 150;
const refusal = (sentence: RegExp) => (error: Error) =>
  error instanceof StoreUnusable && sentence.test(error.message) && !error.message.includes('\n');

/** Gives a sign of life in a folder as a machine other than this one does. */
async function signOfLife(folder: string, beats: number): Promise<void> {
  const sign = { machine: 'another', host: `not-${hostname()}`, process: 4711, owner: 'other', beats };
  await writeFile(`${folder}/LOCK.other`, JSON.stringify(sign));
  await rename(`${folder}/LOCK.other`, `${folder}/LOCK`);
}

describe('the lock of the store', () => {
  it('keeps a second process out, in one clear line, and is free the moment the first is killed', async () => {
    await inFolder(async (folder) => {
      const child = startChild(await bundled('storeProcess.ts', folder), folder, '1');
      await told(child);
      await rejects(openLowdbStore(folder), refusal(/is in use by another process on this machine/));
      await killHard(child);
      await (await openLowdbStore(folder)).close();
    });
  });

  it('is the same lock by every name of the folder', async () => {
    await inFolder(async (folder) => {
      const held = await lock(folder, beat);
      await rejects(lock(`${folder}/../${folder.split('/').at(-1)}/.`, beat), refusal(/in use/));
      await held.release();
      await (await lock(folder, beat)).release();
    });
  });

  it('keeps out a second machine while the first shows that it is alive', async () => {
    await inFolder(async (folder) => {
      let isAlive = true;
      await signOfLife(folder, 1);
      const living = (async () => {
        for (let beats = 2; isAlive; beats += 1) await signOfLife(folder, beats);
      })();
      await rejects(lock(folder, patient), refusal(/in use by process 4711 on not-/)).finally(() => {
        isAlive = false;
      });
      await living;
    });
  });

  it('is not the name of a machine, which containers may share', async () => {
    await inFolder(async (folder) => {
      const sign = { machine: 'another', host: hostname(), process: 4711, owner: 'other' };
      let isAlive = true;
      const living = (async () => {
        for (let beats = 1; isAlive; beats += 1) {
          await writeFile(`${folder}/LOCK.other`, JSON.stringify({ ...sign, beats }));
          await rename(`${folder}/LOCK.other`, `${folder}/LOCK`);
        }
      })();
      while (!(await readdir(folder)).includes('LOCK')) await pause(1);
      await rejects(lock(folder, patient), refusal(/in use by process 4711/)).finally(() => {
        isAlive = false;
      });
      await living;
    });
  });

  it('is not even needed to find out that another process has begun to write', async () => {
    await inFolder(async (folder) => {
      const open = async () => storeOver(durableAdapter(await openDisk(folder)));
      const first = await open();
      await first.commit({ put: [draft('c1')] });
      const second = await open();
      await rejects(first.commit({ put: [draft('c2')] }), Unsaved);
      equal(await first.ready(), false);
      await second.commit({ put: [draft('c3')] });
      await second.close();
      const last = await open();
      deepEqual(await idsIn(last), ['c1', 'c3']);
      await last.close();
      await first.close();
    });
  });

  it('is taken over from a machine that is dead, and from one that left half a sign', async () => {
    await inFolder(async (folder) => {
      await signOfLife(folder, 7);
      await (await lock(folder, beat)).release();
      await writeFile(`${folder}/LOCK`, '{"host":');
      const held = await lock(folder, beat);
      equal(JSON.parse(await readFile(`${folder}/LOCK`, 'utf8')).host, hostname());
      await held.release();
    });
  });

  it('stops commits, and says so, once another machine has taken the folder', async () => {
    await inFolder(async (folder) => {
      const held = await lock(folder, beat);
      const store = await storeOver(durableAdapter(await openDisk(folder)), held);
      await store.commit({ put: [draft('c1')] });
      equal(await store.ready(), true);
      for (let beats = 1; held.isOurs(); beats += 1) {
        await signOfLife(folder, beats);
        await pause(beat);
      }
      await rejects(store.commit({ put: [draft('c2')] }), Unsaved);
      equal(await store.ready(), false);
      ok(await store.find('c1'), 'what is there can still be read');
      await store.close();
      await held.release();
      ok((await readFile(`${folder}/LOCK`, 'utf8')).includes('4711'), 'the other’s sign stays');
    });
  });
});

describe('a network file system', () => {
  for (const [type, name] of [
    [0x6969, 'NFS'],
    [0xff534d42 | 0, 'CIFS'], // as a signed number, which some systems give
    [0xfe534d42, 'SMB'],
    [0x65735546, 'FUSE'],
  ] as const)
    it(`is refused when it is ${name}`, async () => {
      const refused = refuseNetwork('/srv/data', async () => type);
      await rejects(refused, refusal(new RegExp(`on a network file system \\(${name}\\)`)));
    });

  it('is not what a local disk is taken for', async () => {
    for (const type of [0xef53, 0x58465342, 0x9123683e, 0x01021994])
      await refuseNetwork('/srv/data', async () => type);
  });
});
