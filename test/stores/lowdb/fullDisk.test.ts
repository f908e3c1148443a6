import { deepEqual, equal, ok } from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { openLowdbStore } from '../../../src/stores/lowdb/store.ts';
import { inspect } from '../../../src/stores/lowdb/upkeep/inspect.ts';
import { viewing } from '../../../src/stores/lowdb/upkeep/view.ts';
import { bundled, told } from '../../support/processes/children.ts';
import type { Told } from '../../support/processes/fullDiskProcess.ts';
import { idsIn, inFolder } from '../../support/stores/stores.ts';

/** Starts a process whose files must not grow beyond so many blocks (0: as they like); `ulimit` is the shell's. */
const startLimited = (blocks: number, module: string, folder: string): ChildProcess =>
  spawn(
    'sh',
    ['-c', `${blocks ? `ulimit -S -f ${blocks}; ` : ''}exec "$0" "$@"`, process.execPath, module, folder],
    {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  );

const toldBy = async (child: ChildProcess): Promise<Told> => (await told(child)) as Told; // our own process

const without = (ids: readonly string[], others: readonly string[]) =>
  ids.filter((id) => !others.includes(id));

/** Runs the process until it is full, makes room, and returns what it told both times; then its store is opened again. */
async function fillAndFree(child: ChildProcess, folder: string, free: () => unknown): Promise<[Told, Told]> {
  const full = await toldBy(child);
  await free();
  child.send('there is room');
  const after = await toldBy(child);
  await once(child, 'exit');
  deepEqual((await viewing(folder, inspect))?.damage, []);
  const store = await openLowdbStore(folder);
  const ids = await idsIn(store);
  await store.close();
  deepEqual(ids, after.ids, 'what the process read is what is on the disk');
  return [full, after];
}

function expectNothingLost(full: Told, after: Told): void {
  equal(full.error, 'Unsaved');
  ok(full.acknowledged.length > 0 && full.refused.length > 0);
  deepEqual(full.ids, [...full.acknowledged].sort(), 'reads go on, and show nothing that was refused');
  equal(after.isReady, true);
  equal(after.acknowledged.length, full.acknowledged.length + 20, 'writing goes on');
  deepEqual(without(after.acknowledged, after.ids), [], 'acknowledged and lost');
  deepEqual(without(after.ids, [...after.acknowledged, ...full.refused]), [], 'from nowhere');
}

/** Whether this machine lets us mount; where it does not, the limit of the file size proves what it can. */
function isMountable(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'true'], { stdio: 'ignore' });
    return process.getuid?.() === 0;
  } catch {
    return false;
  }
}

describe('a store without room', () => {
  it('refuses commits where a file must not grow, and goes on where it may again', async () => {
    await inFolder(async (folder) => {
      const module = await bundled('fullDiskProcess.ts', folder);
      const child = startLimited(48, module, `${folder}/store`);
      const unlimit = () =>
        execFileSync('prlimit', ['--pid', String(child.pid), '--fsize=unlimited:unlimited']);
      expectNothingLost(...(await fillAndFree(child, `${folder}/store`, unlimit)));
    });
  });

  if (isMountable())
    it('refuses commits and is not ready on a full disk, and goes on when there is room', async () => {
      await inFolder(async (folder) => {
        const disk = `${folder}/disk`;
        await mkdir(disk);
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]);
        try {
          await writeFile(`${disk}/ballast`, Buffer.alloc(140_000));
          const child = startLimited(0, await bundled('fullDiskProcess.ts', folder), `${disk}/store`);
          const [full, after] = await fillAndFree(child, `${disk}/store`, () => rm(`${disk}/ballast`));
          expectNothingLost(full, after);
          equal(full.isReady, false);
        } finally {
          execFileSync('umount', ['-l', disk]);
        }
      });
    });
});
