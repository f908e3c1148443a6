import type { Store } from '../../../src/services/ports.ts';
import { StoreUnusable } from '../../../src/stores/unusable.ts';
import { below, type Chance, seeded } from '../seeded.ts';
import { type CrashDisk, crashDisk, type Plan } from './crashDisk.ts';
import { found, openOver, type Progress, remembered, unsettled, write, wrong } from './crashRun.ts';

const writers = 3;
const rounds = 6;

/** How a process ends. */
export type Stop = (disk: CrashDisk, chance: Chance, plan: Plan) => CrashDisk;
export const kill: Stop = (disk, _chance, plan) => disk.afterKill(plan);
export const powerCut: Stop = (disk, chance, plan) => disk.afterPowerCut(chance, plan);

export const eitherStop: Stop = (disk, chance, plan) =>
  (below(chance, 2) ? kill : powerCut)(disk, chance, plan);

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
export const calm = (): Promise<number> => lives([], kill, seeded(1));

interface Sweep {
  readonly seed: number;
  readonly stop: Stop;
  /** What harm is done at an operation. */
  readonly of: (at: number) => Plan;
  readonly times?: number;
  /** How many operations are tried; as many as a life without harm has unless it says otherwise. */
  readonly operations?: number;
}

/**
 * Runs three lives for each operation that the first may be harmed at, and the others at operations by chance. Yields what was
 * lost, or half kept, as it is found.
 */
export async function* sweep({ seed, stop, of, times = 1, operations }: Sweep): AsyncGenerator<string> {
  const count = operations ?? (await calm());
  for (let time = 0; time < times; time += 1)
    for (let at = 1; at <= count; at += 1) {
      const chance = seeded(seed + time * 100_003 + at);
      const plans = [at, below(chance, count) + 1, below(chance, count) + 1].map(of);
      const problem = await lives(plans, stop, chance).then(
        () => undefined,
        (error: Error) => error.message,
      );
      if (problem) yield `seed ${seed}, time ${time}, operation ${at}: ${problem}`;
    }
}
