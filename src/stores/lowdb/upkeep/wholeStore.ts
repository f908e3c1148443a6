import { StoreDamaged, StoreUnusable } from '../../unusable.ts';
import type { DiskView } from '../disk.ts';
import { format } from '../marks.ts';
import { type Inspection, inspect } from './inspect.ts';

/** What a folder holds. Throws `StoreUnusable` when that is no store of today's format, or one that is not whole. */
export async function wholeStore(view: DiskView, folder: string): Promise<Inspection> {
  const found = await inspect(view);
  if (!found) throw new StoreUnusable(`${folder} holds no store`);
  const [first] = found.damage;
  if (first) throw new StoreDamaged(`${folder}/${first.file}`, first.what);
  const [broken] = found.contents?.broken ?? [];
  if (broken) throw new StoreDamaged(folder, `has a history of ${broken.ref} that was changed`);
  if (found.format === format) return found;
  throw new StoreUnusable(
    `the store in ${folder} has the old format ${found.format}; start the bot on it once`,
  );
}
