import { batches } from './batches.ts';
import { applyLine } from './document.ts';
import { frame } from './frames.ts';
import type { Line } from './line.ts';
import { rotate, takeSnapshot } from './rotation.ts';
import { SnapshotStopped } from './snapshot.ts';
import type { Tail } from './tail.ts';

/** The journal, open for writing. */
export interface Journal {
  /** Resolves when the line is on the disk and in the document. Lines that come together share one fsync. */
  append(line: Line): Promise<void>;
  /** Ends writing; resolves to the number of the last line, or to undefined when a write failed. */
  close(): Promise<number | undefined>;
}

interface Entry {
  readonly line: Line;
  readonly body: string;
}

/**
 * Writes the journal on. After the first error of the disk it writes nothing any more: what the disk then holds is only
 * known when it is read again, and a failed fsync must never be tried again.
 */
export function journalWriter(tail: Tail): Journal {
  let snapshot: Promise<void> | undefined;
  let closing = false;

  const lines = batches<Entry>(async (batch) => {
    if (!snapshot && isLong(tail)) await beginAnew();
    await writeBatch(tail, batch);
  });

  const beginAnew = async (): Promise<void> => {
    await rotate(tail);
    snapshot = takeSnapshot(tail, () => closing)
      .catch((error: Error) => {
        // The journal holds all of it; the next snapshot is tried when this journal is long.
        if (!(error instanceof SnapshotStopped))
          tail.warn(`a snapshot could not be written: ${error.message}`);
      })
      .then(() => {
        snapshot = undefined;
      });
  };

  return {
    append: (line) => lines.add({ line, body: JSON.stringify(line) }),
    async close() {
      closing = true;
      await lines.idle();
      await snapshot;
      await tail.file.close().catch(lines.fail);
      return lines.failure() ? undefined : tail.seq;
    },
  };
}

const isLong = ({ bytes, snapshotAfter, snapshotBytes }: Tail): boolean =>
  bytes > Math.max(snapshotAfter, snapshotBytes);

/** One write and one fsync for all; then they are applied in their order, and only then is anybody told. */
async function writeBatch(tail: Tail, batch: readonly Entry[]): Promise<void> {
  const first = tail.seq + 1;
  const frames = batch.map(({ body }, index) =>
    frame(`{"seq":${first + index},"first":${first},"line":${body}}`),
  );
  const bytes = Buffer.concat(frames);
  tail.file.append(bytes);
  await tail.file.sync();
  tail.seq += batch.length;
  tail.bytes += bytes.length;
  for (const { line } of batch) applyLine(tail.document, line);
}
