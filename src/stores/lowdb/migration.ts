import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import type { Disk } from './disk.ts';
import { applyLine, type Document, emptyDocument } from './document.ts';
import { Line } from './line.ts';
import { format, type Manifest, readManifest, writeManifest } from './marks.ts';
import { beginJournal } from './rotation.ts';
import { writeSnapshot } from './snapshot.ts';
import { StoreUnusable } from './unusable.ts';

/** Format 1 was a single journal of lines without checksums. */
const firstFormat = 'journal.ndjson';
const OldLine = Line.extend({ once: z.object({ key: z.string(), result: z.string() }).optional() });

/** Makes a folder into a store of today's format, from nothing or from an older one. Throws `StoreUnusable` for a newer. */
export async function upToDate(disk: Disk): Promise<Manifest> {
  const manifest = await readManifest(disk);
  if (manifest && manifest.format > format)
    throw new StoreUnusable('the store was written by a newer version of GCC Desk; start that one');
  if (manifest) return manifest;
  const store = randomUUID();
  const isOld = (await disk.names()).includes(firstFormat);
  if (isOld) await convert(disk, store);
  await writeManifest(disk, store);
  if (isOld) await disk.rename(firstFormat, `${firstFormat}.old`);
  return { format, store };
}

/** Writes the old journal's content as the first generation; done again from the start should it be interrupted. */
async function convert(disk: Disk, store: string): Promise<void> {
  const document = await readFirstFormat(disk);
  const { file } = await beginJournal(disk, { journal: 1, store, after: 0 });
  await file.close();
  await writeSnapshot(disk, { snapshot: 1, store, after: 0 }, document, () => false);
}

async function readFirstFormat(disk: Disk): Promise<Document> {
  const pieces: Buffer[] = [];
  for await (const piece of disk.read(firstFormat)) pieces.push(piece);
  const whole = Buffer.concat(pieces).toString('utf8').split('\n').slice(0, -1);
  const document = emptyDocument();
  for (const text of whole) {
    const { once, ...line } = OldLine.parse(JSON.parse(text));
    applyLine(document, { ...line, done: once && [once] });
  }
  return document;
}
