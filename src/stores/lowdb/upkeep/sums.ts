import { createHash } from 'node:crypto';
import { StoreDamaged } from '../../unusable.ts';
import { type DiskView, textOf } from '../disk.ts';

/** The list of a backup's files with their SHA-256, as `sha256sum -c` reads it. */
export const sumsName = 'SHA256SUMS';

/** The list for these files. */
export async function sumsOf(view: DiskView, names: readonly string[]): Promise<string> {
  const lines = await Promise.all(names.map(async (name) => `${await sumOf(view, name)}  ${name}\n`));
  return lines.join('');
}

/** The names of a backup's files, which are those in its list with the sums stated there. Throws `StoreDamaged` otherwise. */
export async function checkedNames(view: DiskView): Promise<string[]> {
  const present = (await view.names()).filter((name) => name !== sumsName);
  const stated = (await textOf(view, sumsName)).split('\n').filter(Boolean).sort();
  const actual = (await sumsOf(view, present)).split('\n').filter(Boolean).sort();
  const strange = [...stated, ...actual].find((line) => !stated.includes(line) || !actual.includes(line));
  if (strange)
    throw new StoreDamaged(strange.slice(strange.indexOf('  ') + 2), `does not fit its sum in ${sumsName}`);
  return present;
}

async function sumOf(view: DiskView, name: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of view.read(name)) hash.update(piece);
  return hash.digest('hex');
}
