import { readdir, realpath, rename, rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StoreDamaged } from '../../unusable.ts';
import { type DiskView, openDisk } from '../disk.ts';
import { lock } from '../lock.ts';
import { writeRestored } from '../marks.ts';
import { refuseNetwork } from '../networkDisk.ts';
import { writeWhole } from '../wholeFile.ts';
import type { Inspection } from './inspect.ts';
import { restoringName } from './interrupted.ts';
import { stamp } from './stamp.ts';
import { checkedNames, sumsOf } from './sums.ts';
import { viewing } from './view.ts';
import { wholeStore } from './wholeStore.ts';

/** A backup that has taken the place of a store: what is in it, and where the store before it is now, if there was one. */
export interface Restored {
  readonly found: Inspection;
  readonly before: string | undefined;
}

/**
 * Puts a copy of a backup in the place of the store in `folder`. Until that copy is whole and durable the store is not
 * touched. Throws `StoreUnusable` when the backup is not whole, or the store is in use.
 */
export function restore(from: string, folder: string, now: Date): Promise<Restored> {
  return viewing(from, async (view) => {
    const names = await checkedNames(view, from);
    const found = await wholeStore(view, from);
    await openDisk(folder);
    await refuseNetwork(folder);
    const place = await realpath(folder);
    const held = await lock(place);
    try {
      await copyBeside(view, names, place, now);
      return { found, before: await swap(place, `${place}.before-${stamp(now)}`) };
    } finally {
      await held.release();
    }
  });
}

/** Copies the backup's files, reads the copies again, and leaves a mark by which the bot knows what it has before it. */
async function copyBeside(view: DiskView, names: readonly string[], place: string, now: Date): Promise<void> {
  await rm(restoringName(place), { recursive: true, force: true });
  const disk = await openDisk(restoringName(place));
  for (const name of names) await writeWhole(disk, name, view.read(name));
  if ((await sumsOf(disk, names)) !== (await sumsOf(view, names)))
    throw new StoreDamaged(restoringName(place), 'does not hold what was written to it');
  await writeRestored(disk, now.toISOString());
}

/** Puts the present store aside and the restored one in its place; back again should that fail. */
async function swap(place: string, before: string): Promise<string | undefined> {
  await rename(place, before);
  try {
    await rename(restoringName(place), place);
  } catch (error) {
    await rename(before, place);
    throw error;
  }
  await (await openDisk(dirname(place))).sync();
  await rm(`${before}/LOCK`, { force: true }); // ours, which was renamed with it
  const isEmpty = (await readdir(before)).length === 0;
  if (isEmpty) await rmdir(before);
  return isEmpty ? undefined : before;
}
