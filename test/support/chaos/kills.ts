import type { ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { builtInto } from '../processes/builtForTests.ts';
import { killHard, startChild, told } from '../processes/children.ts';
import { below, type Chance } from '../seeded.ts';
import type { PostgresServer } from '../stores/postgresServer.ts';
import type { Surroundings } from './bot.ts';
import type { Size } from './world.ts';

const processes = 4;
const untilNextLook = 50;
/** Of so many kills one hits a bot that is only starting, so many milliseconds later at most. */
const oneIn = 3;
const intoStart = 800;
/** Before a bot that could not start is started again: each start costs more than a second of a processor. */
const untilNextStart = 500;

/** Several bots that are killed again and again, each started again at once, and a database that crashes now and then. */
export async function openBots(surroundings: Surroundings) {
  const folder = `dist/chaos-${process.pid}`;
  const module = await builtInto(folder, '../chaos/bot.ts');
  const running = new Map<ChildProcess, string>();
  const starting = new Set<ChildProcess>();

  const start = async (): Promise<void> => {
    const child = startChild(module, JSON.stringify(surroundings));
    starting.add(child);
    const port = await told(child).catch(() => undefined);
    starting.delete(child);
    if (port !== undefined && !child.killed) return void running.set(child, `http://127.0.0.1:${port}`);
    await pause(untilNextStart); // the database was down just then, or it was killed
    return start();
  };

  const killOne = async (child: ChildProcess): Promise<void> => {
    running.delete(child);
    await killHard(child);
  };

  await Promise.all(Array.from({ length: processes }, start));
  return {
    addresses: (): string[] => [...running.values()],

    /** Kills so many bots, and crashes the database in between, evenly spread over the work, of which `done` says the share. */
    async rage(server: PostgresServer, { kills, crashes }: Size, chance: Chance, done: () => number) {
      const every = Math.ceil(kills / (crashes + 1));
      const starts: Promise<void>[] = [];
      const killRunning = async (): Promise<void> => {
        const child = [...running.keys()][below(chance, running.size)];
        if (child) await killOne(child);
        starts.push(start());
      };
      for (let count = 1; count <= kills; count += 1) {
        if (count % oneIn === 0) await pause(chance() * intoStart);
        const [unready] = count % oneIn === 0 ? starting : [];
        if (unready)
          await killOne(unready); // whoever waits for it starts another
        else {
          while (running.size === 0 || done() < count / (kills + 1)) await pause(untilNextLook);
          await killRunning();
        }
        if (count % every === 0 && count / every <= crashes) await server.crash();
      }
      await Promise.all(starts);
    },

    /** Lets time pass faster for all of them from then on, in milliseconds. */
    hurry: (from: number): void => [...running.keys()].forEach((child) => void child.send(from)),

    async close() {
      await Promise.all([...running.keys()].map(killOne));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Bots = Awaited<ReturnType<typeof openBots>>;
