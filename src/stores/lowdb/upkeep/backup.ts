import { realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { StoreUnusable } from '../../unusable.ts';
import { openDisk } from '../disk.ts';
import { inFolder } from '../unopened.ts';
import { copyStore } from './copy.ts';
import type { Inspection } from './inspect.ts';
import { stamp } from './stamp.ts';
import { viewing } from './view.ts';
import { wholeStore } from './wholeStore.ts';

/** A backup that was made and read again: its folder, and what is in it. */
export interface Backup {
  readonly folder: string;
  readonly found: Inspection;
}

/**
 * Copies a store into a new folder below `target`, beside a running bot or without one. Everything that was acknowledged
 * before the call is in it. Throws `StoreUnusable` when the store is not whole; a folder that is there is a whole backup.
 */
export async function backup(store: string, target: string, now: Date): Promise<Backup> {
  const folder = resolve(target, `gcc-desk-${stamp(now)}`);
  const unfinished = `${folder}.unfinished`;
  await refuseTarget(store, target, folder);
  try {
    await viewing(store, async (view) =>
      copyStore(view, await wholeStore(view, store), await openDisk(unfinished), now.toISOString()),
    );
    const found = await viewing(unfinished, (view) => wholeStore(view, unfinished));
    await rename(unfinished, folder);
    await (await openDisk(target)).sync();
    return { folder, found };
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
    throw inFolder(unfinished, error);
  }
}

async function refuseTarget(store: string, target: string, folder: string): Promise<void> {
  const own = await realpath(store).catch(() => resolve(store));
  if (`${folder}${sep}`.startsWith(`${own}${sep}`))
    throw new StoreUnusable('a backup inside the store would be lost with it; name another folder');
  const above = dirname(resolve(target));
  if (await isFile(target)) throw new StoreUnusable(`${target} is a file; name a folder`);
  if (!(await isThere(above)))
    throw new StoreUnusable(`${above} is not there: is its disk mounted? If so, make the folder first`);
  if (await isThere(folder)) throw new StoreUnusable(`${folder} is there already; try again in a second`);
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
