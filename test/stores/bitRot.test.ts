import { equal, ok } from 'node:assert/strict';
import { StoreUnusable } from '../../src/stores/unusable.ts';
import { crashDisk } from '../support/crashDisk.ts';
import { found, openOver, type Progress, write } from '../support/crashRun.ts';
import { below, seeded } from '../support/seeded.ts';

const writers = 3;
const seed = Number(process.env['SEED'] ?? 20_261_122);

type Files = Map<string, Buffer>;

/** A store that went through some snapshots, and what its writers were told; closed in order, or killed. */
async function written(end: 'closed' | 'killed'): Promise<{ files: Files; told: Progress }> {
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

/** Flips one bit in about every twelfth byte of some files in turn, and tells what a store then holds, or that it was refused. */
async function* flips({ files }: { files: Files }, names: readonly string[] = [...files.keys()]) {
  const chance = seeded(seed);
  for (const name of names)
    for (let byte = 0; byte < (files.get(name)?.length ?? 0); byte += 1 + below(chance, 24)) {
      const bit = byte * 8 + below(chance, 8);
      const store = await openOver(crashDisk({}, flipped(files, name, bit))).catch((error: unknown) => {
        ok(error instanceof StoreUnusable, `bit ${bit} of ${name}: ${error}`);
      });
      yield { where: `bit ${bit} of ${name}`, name, held: store && (await found(store, writers)) };
    }
}

describe(`a flipped bit in the store on lowdb (seed ${seed})`, function () {
  this.timeout(120_000); // much to try, on a machine that may be busy

  it('is healed or refused after an orderly close', async () => {
    const store = await written('closed');
    let refused = 0;
    for await (const { where, held } of flips(store))
      if (held) equal(String(held), String(store.told), where);
      else refused += 1;
    ok(refused > 0);
  });

  it('costs at most what was written last after a kill, when it looks like a torn end', async () => {
    const store = await written('killed');
    for await (const { where, held } of flips(store))
      ok(!held || held.every((number, name) => number >= (store.told[name] ?? 0) - 1), where);
  });

  it('in a snapshot is always healed by the one before it', async () => {
    const store = await written('closed');
    const snapshots = [...store.files.keys()].filter((name) => name.startsWith('snap-'));
    equal(snapshots.length, 2);
    for await (const { where, held } of flips(store, snapshots))
      equal(String(held), String(store.told), where);
  });
});
