import { readFile } from 'node:fs/promises';
import { StoreUnusable } from '../unusable.ts';
import { openDisk } from './disk.ts';
import { writeRestored } from './marks.ts';
import { writeWhole } from './wholeFile.ts';

/** Written into a folder whose store was moved to PostgreSQL: no bot may go on with it, for it would know nothing of the rest. */
const movedName = 'MOVED';

/** Throws `StoreUnusable` for a folder whose store was moved. */
export async function refuseMoved(folder: string): Promise<void> {
  if (await isMoved(folder))
    throw new StoreUnusable(
      `the store in ${folder} was moved to PostgreSQL; name that in STORE (or remove ${folder}/${movedName})`,
    );
}

export const isMoved = (folder: string): Promise<boolean> =>
  readFile(`${folder}/${movedName}`).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
      return false;
    },
  );

/** Marks a folder so, durably; and as a copy of that moment, should somebody remove the mark or move it elsewhere. */
export async function markMoved(folder: string, at: string): Promise<void> {
  const disk = await openDisk(folder);
  await writeRestored(disk, at);
  await writeWhole(disk, movedName, [Buffer.from(`${at}\n`)]);
}
