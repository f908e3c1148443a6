import { createHash } from 'node:crypto';
import type { DiskView } from '../disk.ts';
import { damaged } from '../unusable.ts';

/** The list of a backup's files with their SHA-256, as `sha256sum -c` reads it. */
export const sumsName = 'SHA256SUMS';

/** The list for these files. */
export async function sumsOf(view: DiskView, names: readonly string[]): Promise<string> {
  const lines = await Promise.all(names.map(async (name) => `${await sumOf(view, name)}  ${name}\n`));
  return lines.join('');
}

/** The names in a backup's list, each of which has the sum that is stated there. Throws `StoreDamaged` otherwise. */
export async function checkedNames(view: DiskView): Promise<string[]> {
  const present = await view.names();
  const lines = (await textOf(view, sumsName)).split('\n').filter(Boolean);
  const names = lines.map((line) => line.slice(line.indexOf('  ') + 2));
  for (const [index, name] of names.entries()) {
    if (!present.includes(name)) throw damaged(name, 'is missing');
    if (lines[index] !== `${await sumOf(view, name)}  ${name}`)
      throw damaged(name, `does not fit its sum in ${sumsName}`);
  }
  return names;
}

async function sumOf(view: DiskView, name: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of view.read(name)) hash.update(piece);
  return hash.digest('hex');
}

async function textOf(view: DiskView, name: string): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of view.read(name)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
