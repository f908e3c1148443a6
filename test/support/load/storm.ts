import { setImmediate } from 'node:timers/promises';
import { anyActivity } from '../attacks/fuzz.ts';
import { type Deployment, openDeployment } from '../bots/deployment.ts';
import { leaksIn, secretsIn } from '../processes/secrets.ts';
import { seeded } from '../seeded.ts';
import { filesOf } from '../stores/stores.ts';

const together = 16;
const restoreEvery = 400;
const readEvery = 10;

/** What a storm of activities came to. */
export interface Damage {
  /** How often each HTTP status was answered. */
  readonly statuses: Readonly<Record<string, number>>;
  /** What was logged as an error, and what nobody caught. */
  readonly errors: readonly string[];
  /** The secrets, and in logs and metrics the mail addresses and contents of forms, that stand in what was said and kept. */
  readonly leaks: readonly string[];
  /** By how many bytes the memory in use grew after the first tenth; right only where garbage can be collected at will. */
  readonly growth: number;
}

/** Delivers so many fuzzed activities to the bot as it runs in production, with real tokens over real HTTP. */
export async function storm(seed: number, count: number): Promise<Damage> {
  await using deployment = await openDeployment('info');
  const chance = seeded(seed);
  const statuses: Record<string, number> = {};
  const errors: string[] = [];
  const leaks = new Set<string>();
  const note = (error: unknown) => errors.push(String(error));
  const read = () => {
    const lines = deployment.lines.splice(0);
    for (const leak of leaksIn(lines)) leaks.add(leak);
    errors.push(...lines.filter(isError));
  };
  let next = 0;
  let early = 0;
  const work = async () => {
    while (next < count) {
      const number = next++;
      if (number % restoreEvery === 0) await deployment.restore();
      const { status, body } = await deployment.deliver(anyActivity(chance, number));
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (number === Math.floor(count / 10)) early = await memory();
      if (number % readEvery !== 0) continue;
      read();
      for (const leak of secretsIn([body])) leaks.add(leak);
    }
  };
  process.on('unhandledRejection', note).on('uncaughtException', note);
  try {
    await Promise.all(Array.from({ length: together }, work));
    await deployment.bot.settle();
    read();
    for (const leak of await leaksOf(deployment)) leaks.add(leak);
    return { statuses, errors, leaks: [...leaks], growth: (await memory()) - early };
  } finally {
    process.off('unhandledRejection', note).off('uncaughtException', note);
  }
}

const isError = (line: string): boolean => JSON.parse(line).level >= 50;

/** What the metrics and the files of the store give away. */
async function leaksOf({ metrics, folder }: Deployment): Promise<string[]> {
  const kept = [...(await filesOf(folder)).values()].map((bytes) => bytes.toString('latin1'));
  const told = (await metrics.registry.metrics()).split('\n').map((line) => JSON.stringify({ line }));
  return [...secretsIn(kept), ...leaksIn(told)];
}

/** The bytes in use, in the heap and beside it. */
async function memory(): Promise<number> {
  await setImmediate();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The statuses that a fuzzed activity may be answered with. */
export const isCalm = ({ statuses, errors, leaks }: Damage): boolean =>
  errors.length + leaks.length === 0 && Object.keys(statuses).every((status) => Number(status) < 500);
