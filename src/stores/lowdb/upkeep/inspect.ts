import type { DiskView } from '../disk.ts';
import { firstFormat, generationsIn, isStore, journalName, manifestName } from '../fileNames.ts';
import { readRestored } from '../marks.ts';
import { readFirstFormat } from '../migration.ts';
import { recover } from '../recovery.ts';
import { type Contents, contentsOf } from './contents.ts';
import { type Damage, damageOf } from './damage.ts';
import { inspectJournals, type JournalFound } from './inspectJournals.ts';
import { inspectMarks } from './inspectMarks.ts';
import { inspectSnapshots, type SnapshotFound } from './inspectSnapshots.ts';
import { sumsName } from './sums.ts';

/** What stands in a folder that holds a store, and everything that is wrong with it. */
export interface Inspection {
  readonly format: number;
  readonly snapshots: readonly SnapshotFound[];
  readonly journals: readonly JournalFound[];
  /** The number of the last line; 0 in format 1, which does not number them. */
  readonly seq: number;
  /** The last line at the last orderly close, 0 when there was none. */
  readonly closedAt: number;
  /** Undefined when the store cannot be opened. */
  readonly contents: Contents | undefined;
  readonly damage: readonly Damage[];
  /** Whether it is a backup, of which `restore` takes no file that is not as it was written. */
  readonly isBackup: boolean;
}

/** Reads every file of a store. Undefined when there is none; throws `StoreUnusable` for one that a newer version wrote. */
export async function inspect(view: DiskView): Promise<Inspection | undefined> {
  const names = await view.names();
  if (names.includes(firstFormat) && !names.includes(manifestName)) return inspectFirstFormat(view);
  return isStore(names) ? inspectFiles(view) : undefined;
}

async function inspectFiles(view: DiskView): Promise<Inspection> {
  const damage: Damage[] = [];
  const { format, closedAt } = await inspectMarks(view, damage);
  const all = await view.names();
  const names = generationsIn(all);
  const snapshots = await inspectSnapshots(view, names.snapshots, damage);
  const journals = await inspectJournals(view, snapshots, closedAt, damage);
  damage.push(...missing(names));
  const { contents, seq } = await opened(view, damage);
  return { format, snapshots, journals, seq, closedAt, contents, damage, isBackup: all.includes(sumsName) };
}

async function inspectFirstFormat(view: DiskView): Promise<Inspection> {
  const found = { format: 1, snapshots: [], journals: [], seq: 0, closedAt: 0, isBackup: false };
  try {
    return { ...found, contents: contentsOf(await readFirstFormat(view)), damage: [] };
  } catch (error) {
    return {
      ...found,
      contents: undefined,
      damage: [{ ...(await damageOf(view, firstFormat, error)), at: undefined }],
    };
  }
}

/** The journals that the older of the last two snapshots needs, and are not there. */
function missing({ journals, snapshots }: ReturnType<typeof generationsIn>): Damage[] {
  const first = snapshots.at(-2) ?? snapshots.at(-1) ?? 1;
  const last = Math.max(journals.at(-1) ?? 0, snapshots.at(-1) ?? 0);
  const needed = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return needed
    .filter((generation) => !journals.includes(generation))
    .map((generation) => ({ file: journalName(generation), what: 'is missing' }));
}

/** What the bot would find when it starts. What stops it and was not found before is added to `damage`. */
async function opened(view: DiskView, damage: Damage[]) {
  try {
    await readRestored(view);
    const { document, seq } = await recover(view);
    return { contents: contentsOf(document), seq };
  } catch (error) {
    if (damage.length === 0) damage.push(await damageOf(view, manifestName, error));
    return { contents: undefined, seq: 0 };
  }
}
