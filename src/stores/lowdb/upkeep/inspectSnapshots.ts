import type { DiskView } from '../disk.ts';
import { snapshotName } from '../fileNames.ts';
import { readSnapshot } from '../snapshot.ts';
import { type Damage, damageOf, firstBad } from './damage.ts';

/** A snapshot that is whole: how many lines it has, and after which line of the journal it was begun. */
export interface SnapshotFound {
  readonly generation: number;
  readonly lines: number;
  readonly after: number;
}

/** Reads every snapshot, needed or not, and adds what is wrong to `damage`. */
export async function inspectSnapshots(
  view: DiskView,
  generations: readonly number[],
  damage: Damage[],
): Promise<SnapshotFound[]> {
  const found: SnapshotFound[] = [];
  for (const generation of generations) {
    const one = await inspectSnapshot(view, generation);
    if ('what' in one) damage.push(one);
    else found.push(one);
  }
  return found;
}

async function inspectSnapshot(view: DiskView, generation: number): Promise<SnapshotFound | Damage> {
  const file = snapshotName(generation);
  let lines = 0;
  const count = () => {
    lines += 1;
  };
  try {
    const head = await readSnapshot(view, generation, count);
    if (head) return { generation, lines, after: head.after };
    const at = await firstBad(view, file);
    return { file, at, what: at === undefined ? 'has lost its end' : 'does not fit its checksum' };
  } catch (error) {
    return damageOf(view, file, error);
  }
}
