import { StoreDamaged } from '../../unusable.ts';
import type { DiskView } from '../disk.ts';
import { readFrames } from '../frames.ts';

/** What is wrong with a file, and at which byte if that can be told. */
export interface Damage {
  readonly file: string;
  readonly at?: number | undefined;
  readonly what: string;
}

/** Where the first line of a file begins that does not fit its checksum. */
export async function firstBad(view: DiskView, file: string): Promise<number | undefined> {
  for await (const { body, at } of readFrames(view.read(file))) if (body === undefined) return at;
  return undefined;
}

/** What an error says about a file that was read from. */
export async function damageOf(view: DiskView, file: string, error: unknown): Promise<Damage> {
  if (isOfTheSystem(error)) throw error;
  const what = error instanceof StoreDamaged ? error.what : 'holds what this version cannot read';
  return { file: error instanceof StoreDamaged ? error.file : file, at: await firstBad(view, file), what };
}

/** A disk that cannot be read says nothing of what is on it. */
const isOfTheSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error;
