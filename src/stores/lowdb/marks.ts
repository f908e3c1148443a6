import { z } from 'zod/v4';
import { Moment } from '../../domain/text.ts';
import { StoreDamaged } from '../unusable.ts';
import { type Disk, type DiskView, textOf } from './disk.ts';
import { closedName, firstFormat, isStore, manifestName, restoredName } from './fileNames.ts';
import { frame, readFrames } from './frames.ts';
import { writeWhole } from './wholeFile.ts';

/** The version of the format that this program writes. */
export const format = 2;

const Manifest = z.object({ format: z.int(), store: z.string() });
export type Manifest = z.infer<typeof Manifest>;

const Closed = z.object({ seq: z.int() });

/**
 * What the store is: its format and its name; undefined in a folder that holds none yet, or one of format 1, also while that is
 * converted. Throws `StoreDamaged` where the rest of a store is: under a new name none of its files would be its own.
 */
export async function readManifest(disk: DiskView): Promise<Manifest | undefined> {
  for await (const { body } of readFrames(disk.read(manifestName))) {
    if (body === undefined) throw new StoreDamaged(manifestName, 'cannot be read');
    return Manifest.parse(JSON.parse(body));
  }
  const names = await disk.names();
  if (isStore(names) && !names.includes(firstFormat))
    throw new StoreDamaged(manifestName, 'is missing or empty');
  return undefined;
}

export async function writeManifest(disk: Disk, store: string): Promise<void> {
  await writeWhole(disk, manifestName, [frame(JSON.stringify({ format, store }))]);
}

/** The line that must at least be found again, from the last orderly close; 0 when that is not known. */
export async function readClosed(disk: DiskView): Promise<number> {
  for await (const { body } of readFrames(disk.read(closedName)))
    return body === undefined ? 0 : Closed.parse(JSON.parse(body)).seq;
  return 0;
}

export async function writeClosed(disk: Disk, seq: number): Promise<void> {
  await writeWhole(disk, closedName, [frame(JSON.stringify({ seq }))]);
}

/**
 * Since when the store is a copy of an earlier moment (ISO 8601); undefined for one that is none. A mark that cannot be read
 * is not taken for none: it keeps orders from being placed.
 */
export async function readRestored(disk: DiskView): Promise<string | undefined> {
  if (!(await disk.names()).includes(restoredName)) return undefined;
  const { success, data } = Moment.safeParse((await textOf(disk, restoredName)).trim());
  if (!success) throw new StoreDamaged(restoredName, 'cannot be read');
  return data;
}

/** Marks a store as a copy of an earlier moment, durably. */
export async function writeRestored(disk: Disk, at: string): Promise<void> {
  await writeWhole(disk, restoredName, [Buffer.from(`${at}\n`)]);
}
