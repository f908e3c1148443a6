import { createHash } from 'node:crypto';
import { StoreUnusable } from '../../unusable.ts';
import { type DiskView, textOf } from '../disk.ts';

/** The list of a backup's files with their SHA-256, as `sha256sum -c` reads it. */
export const sumsName = 'SHA256SUMS';

/** The list for these files. */
export async function sumsOf(view: DiskView, names: readonly string[]): Promise<string> {
  const lines = await Promise.all(names.map(async (name) => `${await sumOf(view, name)}  ${name}\n`));
  return lines.join('');
}

/**
 * The names of the files of the backup in a folder, which are those in its list with the sums stated there. Throws
 * `StoreUnusable` otherwise.
 */
export async function checkedNames(view: DiskView, folder: string): Promise<string[]> {
  const names = await view.names();
  const present = names.filter((name) => name !== sumsName);
  if (present.length > 0 && present.length === names.length)
    throw new StoreUnusable(
      `${folder} holds no ${sumsName}, so it is no backup; to use a store that was put aside, stop the bot and rename the folders`,
    );
  const stated = (await textOf(view, sumsName)).split('\n').filter(Boolean).sort();
  const actual = (await sumsOf(view, present)).split('\n').filter(Boolean).sort();
  const strange = [...stated, ...actual].find((line) => !stated.includes(line) || !actual.includes(line));
  if (strange)
    throw new StoreUnusable(
      `the backup in ${folder} is damaged: ${strange.slice(strange.indexOf('  ') + 2)} does not fit its sum in ${sumsName}. Nothing was changed; take another backup`,
    );
  return present;
}

async function sumOf(view: DiskView, name: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of view.read(name)) hash.update(piece);
  return hash.digest('hex');
}
