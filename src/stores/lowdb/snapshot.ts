import { z } from 'zod/v4';
import { breaks } from './breaks.ts';
import type { Disk, DiskView } from './disk.ts';
import type { Document } from './document.ts';
import { snapshotName } from './fileNames.ts';
import { frame, readFrames } from './frames.ts';
import { type Line, StoredLine } from './line.ts';
import { understood } from './understood.ts';
import { writeWhole } from './wholeFile.ts';

/** The first line: the last line of the journal that is surely in here; later ones may be. */
const Head = z.object({ snapshot: z.int(), store: z.string(), after: z.int() });
export type Head = z.infer<typeof Head>;

/** The last line: how many lines there must be between it and the first. */
const Foot = z.object({ lines: z.int() });

const Piece = z.union([Foot, StoredLine]);

const perLine = 50;
const slice = 1; // ms

/**
 * Writes what the document holds, a slice of the event loop's time at a time, while commits go on: they are in the journal
 * of the same generation, and to apply them to the snapshot once more does no harm. Resolves to its length in bytes.
 */
export function writeSnapshot(
  disk: Disk,
  head: Head,
  document: Document,
  stopped: () => boolean,
): Promise<number> {
  return writeWhole(disk, snapshotName(head.snapshot), sliced(snapshotLines(head, document), stopped));
}

/** A snapshot was given up because the store is being closed. */
export class SnapshotStopped extends Error {}

async function* sliced(lines: Iterable<Buffer>, stopped: () => boolean): AsyncGenerator<Buffer> {
  const pauses = breaks(slice);
  for (const line of lines) {
    yield line;
    if (!pauses.areDue()) continue;
    await pauses.take();
    if (stopped()) throw new SnapshotStopped();
  }
}

function* snapshotLines(head: Head, document: Document): Generator<Buffer> {
  yield frame(JSON.stringify(head));
  let lines = 0;
  for (const line of piecesOf(document)) {
    yield frame(JSON.stringify(line));
    lines += 1;
  }
  yield frame(JSON.stringify({ lines }));
}

function* piecesOf({ cases, people, notices, done }: Document): Generator<Line> {
  for (const put of grouped(cases.all())) yield { put };
  for (const group of grouped(people.values())) yield { people: group };
  for (const group of grouped(notices.all())) yield { notices: group };
  for (const group of grouped(done.values())) yield { done: group };
}

function* grouped<T>(items: Iterable<T>): Generator<T[]> {
  let group: T[] = [];
  for (const item of items) {
    group.push(item);
    if (group.length < perLine) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** Reads a snapshot and hands out its lines; resolves to its head and its length, or to undefined when it is not whole. */
export async function readSnapshot(
  disk: DiskView,
  generation: number,
  apply: (line: StoredLine) => void,
): Promise<(Head & { bytes: number }) | undefined> {
  const name = snapshotName(generation);
  let head: Head | undefined;
  let lines = 0;
  for await (const { body, at } of readFrames(disk.read(name))) {
    if (body === undefined) return undefined;
    if (!head) head = understood(Head, body, name, at);
    else {
      const line = understood(Piece, body, name, at);
      if ('lines' in line) return line.lines === lines ? { ...head, bytes: at } : undefined;
      apply(line);
      lines += 1;
    }
  }
  return undefined;
}
