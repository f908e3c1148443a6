import { z } from 'zod/v4';
import { StoreDamaged } from '../unusable.ts';
import type { Disk, DiskView } from './disk.ts';
import { journalName } from './fileNames.ts';
import { frame, readFrames } from './frames.ts';
import { JournalLine, type StoredLine } from './line.ts';
import { understood } from './understood.ts';
import { writeWhole } from './wholeFile.ts';

/** The first line of a journal: its generation, whose it is, and the number of the line before its first. */
const Head = z.object({ journal: z.int(), store: z.string(), after: z.int() });
export type Head = z.infer<typeof Head>;

export const headLine = (head: Head): Buffer => frame(JSON.stringify(head));

/** What a journal was found to hold. `isTorn`: it ends in lines that were never acknowledged, and were not applied. */
export interface JournalRead {
  /** Whose it says it is; undefined while it says nothing yet. */
  readonly store: string | undefined;
  readonly after: number;
  readonly seq: number;
  readonly bytes: number;
  readonly isTorn: boolean;
}

/**
 * Reads a journal from the line after `seq` on, or from wherever it begins, and hands out its lines. A torn end is what was
 * being written when the machine stopped. Throws `StoreUnusable` for anything else: a whole line after a bad one that was
 * durable before it, or a gap in the numbers.
 */
export async function readJournal(
  disk: DiskView,
  generation: number,
  seq: number | undefined,
  apply: (line: StoredLine) => void,
): Promise<JournalRead> {
  const name = journalName(generation);
  const read = { store: undefined, after: seq ?? 0, seq: seq ?? 0, bytes: 0, isTorn: false };
  let isBegun = false;
  for await (const { body, at } of readFrames(disk.read(name))) {
    if (body === undefined) read.isTorn = true;
    else if (!isBegun && !read.isTorn) {
      const { after, store } = understood(Head, body, name, at);
      if (after !== (seq ?? after)) throw new StoreDamaged(name, `does not begin after line ${seq}`);
      Object.assign(read, { after, seq: after, store });
      isBegun = true;
    } else {
      const line = understood(JournalLine, body, name, at);
      const isLost = read.isTorn && line.first > read.seq + 1;
      if (isLost) throw new StoreDamaged(name, `is missing line ${read.seq + 1}, before byte ${at}`);
      if (!read.isTorn) follow(read, line, name, apply);
    }
    if (!read.isTorn) read.bytes = at; // nearly: it only tells when a journal is long
  }
  return { ...read, isTorn: read.isTorn || !isBegun };
}

function follow(
  read: { seq: number },
  { seq, line }: JournalLine,
  name: string,
  apply: (line: StoredLine) => void,
): void {
  if (seq !== read.seq + 1) throw new StoreDamaged(name, `goes on with line ${seq} after ${read.seq}`);
  apply(line);
  read.seq = seq;
}

/**
 * Writes a journal anew with the lines of it that are whole. After a stop that was not in order this is more than a cut:
 * what is read back may be in the system's memory alone, where a failed write leaves it looking as if it were on the disk.
 */
export async function rewriteJournal(disk: Disk, head: Head): Promise<void> {
  await writeWhole(disk, journalName(head.journal), wholeLines(disk, head));
}

/** A journal's head and the lines of it that are whole. */
export async function* wholeLines(disk: DiskView, head: Head): AsyncGenerator<Buffer> {
  yield headLine(head);
  let isHead = true;
  for await (const { body } of readFrames(disk.read(journalName(head.journal)))) {
    if (body === undefined) return;
    if (!isHead) yield frame(body);
    isHead = false;
  }
}
