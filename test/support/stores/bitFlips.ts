import { StoreUnusable } from '../../../src/stores/unusable.ts';
import { below, seeded } from '../seeded.ts';
import { crashDisk } from './crashDisk.ts';
import { found, openOver, type Progress, write } from './crashRun.ts';

const writers = 3;

type Files = Map<string, Buffer>;

/** What is in a store, and what its writers were told. */
export interface Written {
  readonly files: Files;
  readonly told: Progress;
}

/** A store that went through some snapshots; closed in order, or killed. */
export async function written(end: 'closed' | 'killed'): Promise<Written> {
  const told = Array.from({ length: writers }, () => 0);
  const disk = crashDisk();
  const store = await openOver(disk);
  await write(store, told, 11);
  if (end === 'closed') await store.close();
  return { files: disk.contents(), told };
}

function flipped(files: Files, name: string, bit: number): Files {
  const bytes = Buffer.from(files.get(name) ?? []);
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return new Map([...files, [name, bytes]]);
}

/** What a store holds after a bit was flipped; nothing when it was refused as damaged. */
export interface Flip {
  readonly where: string;
  readonly held: Progress | undefined;
}

/** Flips one bit in about every twelfth byte of the files in turn. */
export async function* flips({ files }: Written, seed: number): AsyncGenerator<Flip> {
  const chance = seeded(seed);
  for (const [name, { length }] of files)
    for (let byte = 0; byte < length; byte += 1 + below(chance, 24)) {
      const bit = byte * 8 + below(chance, 8);
      const store = await openOver(crashDisk({}, flipped(files, name, bit))).catch((error: unknown) => {
        if (error instanceof StoreUnusable) return undefined;
        throw new Error(`bit ${bit} of ${name}`, { cause: error });
      });
      yield { where: `bit ${bit} of ${name}`, held: store && (await found(store, writers)) };
    }
}
