import type { DiskView } from '../disk.ts';
import { generationsIn, journalName } from '../fileNames.ts';
import { type JournalRead, readJournal } from '../journalFile.ts';
import { type Damage, damageOf, firstBad } from './damage.ts';
import type { SnapshotFound } from './inspectSnapshots.ts';

/** A journal that is whole: its first line comes after line `after`, its last is `seq`. `tornAt`: where a harmless torn end begins. */
export interface JournalFound {
  readonly generation: number;
  readonly after: number;
  readonly seq: number;
  readonly tornAt: number | undefined;
}

/** Reads every journal, needed or not, and adds what is wrong to `damage`; each must go on where the one before it ends. */
export async function inspectJournals(
  view: DiskView,
  snapshots: readonly SnapshotFound[],
  closedAt: number,
  damage: Damage[],
): Promise<JournalFound[]> {
  const { journals } = generationsIn(await view.names());
  const found: JournalFound[] = [];
  for (const generation of journals) {
    const before = found.find((one) => one.generation === generation - 1);
    const beside = snapshots.find((one) => one.generation === generation);
    const after = before?.seq ?? beside?.after;
    const one = await inspectJournal(view, generation, after, generation === journals.at(-1), closedAt);
    if ('what' in one) damage.push(one);
    else found.push(one);
  }
  return found;
}

async function inspectJournal(
  view: DiskView,
  generation: number,
  seq: number | undefined,
  isLast: boolean,
  closedAt: number,
): Promise<JournalFound | Damage> {
  const file = journalName(generation);
  const read = await readJournal(view, generation, seq, () => undefined).catch((error: unknown) =>
    damageOf(view, file, error),
  );
  if ('what' in read) return read;
  const tornAt = read.isTorn ? await firstBad(view, file) : undefined;
  const isWhole = !read.isTorn || (isLast && (tornAt === undefined || read.seq >= closedAt));
  return isWhole
    ? found(generation, read, tornAt)
    : { file, at: tornAt, what: `breaks off after line ${read.seq}` };
}

const found = (
  generation: number,
  { after, seq }: JournalRead,
  tornAt: number | undefined,
): JournalFound => ({
  generation,
  after,
  seq,
  tornAt,
});
