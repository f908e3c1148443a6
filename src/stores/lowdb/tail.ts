import type { Disk, DiskFile } from './disk.ts';
import type { Document } from './document.ts';
import { closedName, journalName } from './fileNames.ts';
import { rewriteJournal } from './journalFile.ts';
import { readClosed } from './marks.ts';
import type { Recovered } from './recovery.ts';
import { beginJournal } from './rotation.ts';

/** The end of the last journal, where it is written on, and what it is the journal of. */
export interface Tail {
  readonly disk: Disk;
  readonly store: string;
  readonly document: Document;
  readonly warn: (what: string) => void;
  /** A snapshot is written when the journal is longer than this, and than the last snapshot. */
  readonly snapshotAfter: number;
  snapshotBytes: number;
  file: DiskFile;
  generation: number;
  /** The number of the last durable line. */
  seq: number;
  bytes: number;
}

/** Makes what was recovered ready to be written on. */
export async function openTail(
  disk: Disk,
  store: string,
  { document, last, seq, snapshotBytes }: Recovered,
  { snapshotAfter, warn, torn }: Pick<Tail, 'snapshotAfter' | 'warn'> & { readonly torn: () => void },
): Promise<Tail> {
  const same = { disk, store, document, warn, snapshotAfter, snapshotBytes, seq };
  if (!last)
    return { ...same, ...(await beginJournal(disk, { journal: 1, store, after: 0 })), generation: 1 };
  const { generation, after, bytes, isTorn } = last;
  if (isTorn) torn();
  if (isTorn || seq !== (await readClosed(disk)))
    await rewriteJournal(disk, { journal: generation, store, after });
  await disk.remove(closedName); // whoever comes while we are here finds it open, and puts another file in this one's place
  return { ...same, file: await disk.extend(journalName(generation)), generation, bytes };
}
