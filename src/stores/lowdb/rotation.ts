import type { Disk, DiskFile } from './disk.ts';
import { generationsIn, journalName, snapshotName } from './fileNames.ts';
import { type Head, headLine } from './journalFile.ts';
import { writeSnapshot } from './snapshot.ts';
import type { Tail } from './tail.ts';

/** Makes a journal whose name is durable; its head becomes so with the first lines, and without them is not missed. */
export async function beginJournal(disk: Disk, head: Head): Promise<{ file: DiskFile; bytes: number }> {
  const file = await disk.create(journalName(head.journal));
  try {
    const line = headLine(head);
    file.append(line);
    await disk.sync();
    return { file, bytes: line.length };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Goes on in a new journal; the old one has nothing left that is not durable. */
export async function rotate(tail: Tail): Promise<void> {
  const generation = tail.generation + 1;
  const begun = await beginJournal(tail.disk, { journal: generation, store: tail.store, after: tail.seq });
  await tail.file.close();
  Object.assign(tail, begun, { generation });
}

/** Writes a snapshot beside the journal that has just begun, and removes what is then too old to be needed. */
export async function takeSnapshot(tail: Tail, stopped: () => boolean): Promise<void> {
  const { disk, document, store, generation, seq } = tail;
  tail.snapshotBytes = await writeSnapshot(
    disk,
    { snapshot: generation, store, after: seq },
    document,
    stopped,
  );
  await keepTwo(disk);
}

/** Two snapshots are kept, with all journals since the older one: should the newer turn out bad, nothing is lost. */
async function keepTwo(disk: Disk): Promise<void> {
  const { journals, snapshots } = generationsIn(await disk.names());
  const oldest = snapshots.at(-2) ?? 0;
  for (const generation of snapshots) if (generation < oldest) await disk.remove(snapshotName(generation));
  for (const generation of journals) if (generation < oldest) await disk.remove(journalName(generation));
}
