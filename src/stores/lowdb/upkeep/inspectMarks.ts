import type { DiskView } from '../disk.ts';
import { closedName, manifestName } from '../fileNames.ts';
import { format, readClosed, readManifest } from '../marks.ts';
import { notNewer } from '../migration.ts';
import { type Damage, damageOf, firstBad } from './damage.ts';

/** Reads what the store says of itself: its format, and the last line at the last orderly close, 0 if there was none. */
export async function inspectMarks(
  view: DiskView,
  damage: Damage[],
): Promise<{ format: number; closedAt: number }> {
  const manifest = await readManifest(view).catch(async (error: unknown) => {
    damage.push(await damageOf(view, manifestName, error));
    return undefined;
  });
  const at = await firstBad(view, closedName);
  if (at !== undefined) damage.push({ file: closedName, at, what: 'does not fit its checksum' });
  return { format: manifest ? notNewer(manifest).format : format, closedAt: await readClosed(view) };
}
