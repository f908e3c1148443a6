import type { Disk, DiskView } from '../disk.ts';
import { generationsIn, journalName, manifestName, restoredName, snapshotName } from '../fileNames.ts';
import { wholeLines } from '../journalFile.ts';
import { readManifest, writeRestored } from '../marks.ts';
import { writeWhole } from '../wholeFile.ts';
import type { Inspection } from './inspect.ts';
import { sumsName, sumsOf } from './sums.ts';

/**
 * Copies what it takes to open a whole store: the last two snapshots and every journal since the older, the last one
 * without a torn end, with a mark that this is a copy of that moment and a list of their sums. How the original was closed
 * says nothing about the copy, and stays behind.
 */
export async function copyStore(
  view: DiskView,
  { journals }: Inspection,
  to: Disk,
  at: string,
): Promise<void> {
  const names = neededOf(await view.names());
  for (const name of names) await writeWhole(to, name, view.read(name));
  const last = journals.at(-1);
  const manifest = await readManifest(view);
  if (last && manifest) {
    const head = { journal: last.generation, store: manifest.store, after: last.after };
    await writeWhole(to, journalName(last.generation), wholeLines(view, head));
  }
  await writeRestored(to, at);
  await writeWhole(to, sumsName, [Buffer.from(await sumsOf(to, [...names, restoredName]))]);
}

function neededOf(names: readonly string[]): string[] {
  const { journals, snapshots } = generationsIn(names);
  const kept = snapshots.slice(-2);
  const first = snapshots.at(-2) ?? 0;
  const since = journals.filter((generation) => generation >= first);
  return [manifestName, ...kept.map(snapshotName), ...since.map(journalName)];
}
