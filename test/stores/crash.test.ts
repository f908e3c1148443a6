import { equal, notEqual } from 'node:assert/strict';
import type { Store } from '../../src/services/ports.ts';
import { StoreUnusable } from '../../src/stores/unusable.ts';
import { type CrashDisk, crashDisk, type Plan } from '../support/crashDisk.ts';
import { found, openOver, type Progress, remembered, unsettled, write, wrong } from '../support/crashRun.ts';
import { below, type Chance, seeded } from '../support/seeded.ts';

const writers = 3;
const rounds = 6;
const seed = Number(process.env['SEED'] ?? 20_261_122);

type Stop = (disk: CrashDisk, chance: Chance, plan: Plan) => CrashDisk;
const kill: Stop = (disk, _chance, plan) => disk.afterKill(plan);
const powerCut: Stop = (disk, chance, plan) => disk.afterPowerCut(chance, plan);

const eitherStop: Stop = (disk, chance, plan) => (below(chance, 2) ? kill : powerCut)(disk, chance, plan);

/** What people were told: how far each writer got, which notices were sent, and which are forgotten. */
interface Told {
  readonly commits: Progress;
  readonly sent: Set<string>;
  readonly forgotten: Set<string>;
}

/** Compares what a store holds with what people were told, and goes on from there. */
async function check(store: Store, { commits, sent, forgotten }: Told): Promise<void> {
  const seen = await found(store, writers);
  const [lost, back] = [await unsettled(store, sent), await remembered(store, forgotten)];
  const problem = wrong(commits, seen) ?? lost[0] ?? back[0];
  if (problem) throw new Error(problem);
  commits.splice(0, writers, ...seen);
}

/**
 * One life: the store is opened, checked and written to until something stops it; if it gets over that, once more, and
 * this time it is closed in the midst of it.
 */
async function live(disk: CrashDisk, told: Told): Promise<void> {
  const store = await openOver(disk).catch((error: unknown) => {
    if (error instanceof StoreUnusable) throw error;
  });
  if (!store) return; // it stopped while it was opened
  await check(store, told);
  await write(store, told.commits, rounds, told);
  if (await store.ready()) {
    await check(store, told);
    const writing = write(store, told.commits, rounds, told);
    await store.find('0a');
    await store.close().catch(() => undefined);
    await writing;
  }
  await store.close().catch(() => undefined);
}

/** Three lives, each of them ended at some operation; then everything that anybody was told must be there. */
async function lives(plans: readonly Plan[], stop: Stop, chance: Chance): Promise<number> {
  const told: Told = {
    commits: Array.from({ length: writers }, () => 0),
    sent: new Set(),
    forgotten: new Set(),
  };
  let disk = crashDisk(plans[0]);
  for (const next of [...plans.slice(1), {}]) {
    await live(disk, told);
    disk = stop(disk, chance, next);
  }
  await live(disk, told);
  return disk.operations();
}

/** The number of operations in a life without harm. */
const calm = async (): Promise<number> => lives([], kill, seeded(seed));

/** Runs three lives for each operation that the first may end at, and the others at operations by chance. */
async function sweep(stop: Stop, of: (at: number) => Plan, times = 1, mutant: Plan = {}): Promise<string[]> {
  const operations = await calm();
  const problems: string[] = [];
  for (let time = 0; time < times; time += 1)
    for (let at = 1; at <= operations; at += 1) {
      const chance = seeded(seed + time * 100_003 + at);
      const plans = [at, below(chance, operations) + 1, below(chance, operations) + 1].map((one) => ({
        ...mutant,
        ...of(one),
      }));
      await lives(plans, stop, chance).catch((error: Error) => {
        problems.push(`seed ${seed}, time ${time}, operation ${at}: ${error.message}`);
      });
    }
  return problems;
}

describe(`the store on lowdb, when things go wrong (seed ${seed})`, function () {
  this.timeout(120_000); // much to try, on a machine that may be busy

  const crash = (crashAt: number): Plan => ({ crashAt });

  it('keeps what it said it kept when the process is killed at any operation', async () => {
    equal((await sweep(kill, crash, 2)).join('\n'), '');
  });

  it('keeps what it said it kept when the power fails at any operation', async () => {
    equal((await sweep(powerCut, crash, 6)).join('\n'), '');
  });

  it('keeps what it said it kept when the process is killed and the power fails, by turns', async () => {
    equal((await sweep(eitherStop, crash, 6)).join('\n'), '');
  });

  for (const failure of ['EIO', 'ENOSPC'] as const)
    it(`keeps what it said it kept when any operation fails with ${failure}, and then the power`, async () => {
      equal((await sweep(powerCut, (failAt) => ({ failAt, failure }), 3)).join('\n'), '');
    });

  for (const [what, pretends] of Object.entries({
    'of the journal': (name: string) => /^wal-\d+$/.test(name),
    'of a journal that is written anew': (name: string) => /^wal-\d+\.tmp$/.test(name),
    'of a snapshot': (name: string) => name.startsWith('snap-'),
    'of the manifest': (name: string) => name.startsWith('MANIFEST'),
    'of the folder': (name: string) => name === '',
  }))
    it(`would be caught without the fsync ${what}`, async () => {
      notEqual((await sweep(powerCut, crash, 2, { pretends })).length, 0);
    });
});
