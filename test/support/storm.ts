import { setImmediate } from 'node:timers/promises';
import { anyActivity } from './fuzz.ts';
import { openHouse } from './house.ts';
import { seeded } from './seeded.ts';

const together = 16;
const restoreEvery = 400;

/** What a storm of activities came to. */
export interface Damage {
  /** How often each HTTP status was answered. */
  readonly statuses: Readonly<Record<string, number>>;
  /** What was logged as an error, and what nobody caught. */
  readonly errors: readonly string[];
  /** By how many bytes the memory in use grew after the first tenth; right only where garbage can be collected at will. */
  readonly growth: number;
}

/** Delivers so many fuzzed activities to the bot as it runs in production, with real tokens over real HTTP. */
export async function storm(seed: number, count: number): Promise<Damage> {
  await using house = await openHouse('error');
  const chance = seeded(seed);
  const statuses: Record<string, number> = {};
  const uncaught: string[] = [];
  const note = (error: unknown) => uncaught.push(String(error));
  let next = 0;
  let early = 0;
  const work = async () => {
    while (next < count) {
      const number = next++;
      if (number % restoreEvery === 0) await house.restore();
      const { status } = await house.deliver(anyActivity(chance, number));
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (number === Math.floor(count / 10)) early = await memory();
    }
  };
  process.on('unhandledRejection', note).on('uncaughtException', note);
  try {
    await Promise.all(Array.from({ length: together }, work));
    await house.bot.settle();
    return { statuses, errors: [...house.lines, ...uncaught], growth: (await memory()) - early };
  } finally {
    process.off('unhandledRejection', note).off('uncaughtException', note);
  }
}

/** The bytes in use, in the heap and beside it. */
async function memory(): Promise<number> {
  await setImmediate();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The statuses that a fuzzed activity may be answered with. */
export const isCalm = ({ statuses, errors }: Damage): boolean =>
  errors.length === 0 && Object.keys(statuses).every((status) => Number(status) < 500);
