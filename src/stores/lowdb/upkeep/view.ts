import { type FileHandle, open, readdir } from 'node:fs/promises';
import { StoreUnusable } from '../../unusable.ts';
import type { DiskView } from '../disk.ts';
import {
  closedName,
  firstFormat,
  generationsIn,
  journalName,
  manifestName,
  restoredName,
  snapshotName,
} from '../fileNames.ts';
import { sumsName } from './sums.ts';

interface Opened {
  readonly handle: FileHandle;
  readonly size: number;
}

const maxTries = 100;
const pieceSize = 1 << 20;

/**
 * Runs a task with a store's files as they are at one moment: whatever a running bot appends, renames or removes meanwhile
 * changes nothing for it. A folder that is not there holds no files.
 */
export async function viewing<T>(folder: string, task: (view: DiskView) => Promise<T>): Promise<T> {
  const files = await openAll(folder);
  try {
    return await task({
      names: async () => [...files.keys()],
      read: (name) => pieces(files.get(name)),
    });
  } finally {
    await closeAll(files);
  }
}

/** Opens what is there; when the bot removes one of the files before we have it, what is there is another thing. */
async function openAll(folder: string): Promise<Map<string, Opened>> {
  for (let count = 0; count < maxTries; count += 1) {
    const files = await tryAll(folder);
    if (files) return files;
  }
  throw new StoreUnusable(`the files in ${folder} change faster than they can be opened; try again`);
}

async function tryAll(folder: string): Promise<Map<string, Opened> | undefined> {
  const files = new Map<string, Opened>();
  for (const name of inOrder(await readdir(folder).catch(nothingThere))) {
    const handle = await open(`${folder}/${name}`).catch(nothingThere);
    if (!('fd' in handle)) {
      await closeAll(files);
      return undefined;
    }
    files.set(name, { handle, size: (await handle.stat()).size });
  }
  return files;
}

const closeAll = (files: ReadonlyMap<string, Opened>) =>
  Promise.all([...files.values()].map(({ handle }) => handle.close()));

/**
 * The order to open files in: the mark of the last close before the journals that it speaks of; older journals first, since
 * one is complete when a newer one exists.
 */
function inOrder(names: readonly string[]): string[] {
  const { journals, snapshots } = generationsIn(names);
  return [
    ...[closedName, manifestName, restoredName, firstFormat, sumsName].filter((name) => names.includes(name)),
    ...snapshots.map(snapshotName),
    ...journals.map(journalName),
  ];
}

function nothingThere(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
  throw error;
}

async function* pieces(file: Opened | undefined): AsyncGenerator<Buffer> {
  if (!file) return;
  const { handle, size } = file;
  for (let at = 0; at < size; ) {
    const piece = Buffer.alloc(Math.min(pieceSize, size - at));
    const { bytesRead } = await handle.read(piece, 0, piece.length, at);
    if (bytesRead === 0) return;
    yield piece.subarray(0, bytesRead);
    at += bytesRead;
  }
}
