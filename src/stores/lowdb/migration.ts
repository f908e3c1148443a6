import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import { StoreDamaged, StoreUnusable } from '../unusable.ts';
import { type Disk, type DiskView, textOf } from './disk.ts';
import { applyLine, type Document, emptyDocument } from './document.ts';
import { firstFormat } from './fileNames.ts';
import { Line } from './line.ts';
import { format, type Manifest, readManifest, writeManifest } from './marks.ts';
import { beginJournal } from './rotation.ts';
import { writeSnapshot } from './snapshot.ts';

const OldLine = Line.extend({ once: z.object({ key: z.string(), result: z.string() }).optional() });

/** Makes a folder into a store of today's format, from nothing or from an older one. Throws `StoreUnusable` for a newer. */
export async function upToDate(disk: Disk): Promise<Manifest> {
  const manifest = await readManifest(disk);
  if (manifest) return notNewer(manifest);
  const store = randomUUID();
  const isOld = (await disk.names()).includes(firstFormat);
  if (isOld) await convert(disk, store);
  await writeManifest(disk, store);
  if (isOld) await disk.rename(firstFormat, `${firstFormat}.old`);
  return { format, store };
}

/** Throws `StoreUnusable` for a store that a newer version has written. */
export function notNewer(manifest: Manifest): Manifest {
  if (manifest.format <= format) return manifest;
  throw new StoreUnusable('the store was written by a newer version of GCC Desk; start that one');
}

/** Writes the old journal's content as the first generation; done again from the start should it be interrupted. */
async function convert(disk: Disk, store: string): Promise<void> {
  const document = await readFirstFormat(disk);
  const { file } = await beginJournal(disk, { journal: 1, store, after: 0 });
  await file.close();
  await writeSnapshot(disk, { snapshot: 1, store, after: 0 }, document, () => false);
}

/** What a store of format 1 holds; what stands after its last line break was never acknowledged. Throws `StoreDamaged`. */
export async function readFirstFormat(disk: DiskView): Promise<Document> {
  const document = emptyDocument();
  const lines = (await textOf(disk, firstFormat)).split('\n').slice(0, -1);
  for (const [index, text] of lines.entries()) {
    const { once, ...line } = oldLine(text, index + 1);
    applyLine(document, { ...line, done: once && [once] });
  }
  return document;
}

function oldLine(text: string, count: number): z.infer<typeof OldLine> {
  try {
    return OldLine.parse(JSON.parse(text));
  } catch {
    throw new StoreDamaged(firstFormat, `cannot be read from line ${count} on`);
  }
}
