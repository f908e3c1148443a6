import type { ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { bundled, killHard, startChild, told } from '../children.ts';
import type { PostgresServer } from '../postgresServer.ts';
import { below, type Chance } from '../seeded.ts';
import type { Surroundings } from './bot.ts';
import type { Size } from './world.ts';

const processes = 4;
const longestLife = 2_000;

/** Several bots that are killed again and again, each started again at once, and a database that crashes now and then. */
export async function openBots(surroundings: Surroundings) {
  const folder = `dist/chaos-${process.pid}`;
  const module = await bundled('chaos/bot.ts', folder, 'external');
  const running = new Map<ChildProcess, string>();

  const start = async (): Promise<void> => {
    const child = startChild(module, JSON.stringify(surroundings));
    const port = await told(child).catch(() => undefined);
    if (port === undefined) return start(); // the database was down just then
    running.set(child, `http://127.0.0.1:${port}`);
  };

  const killOne = async (child: ChildProcess): Promise<void> => {
    running.delete(child);
    await killHard(child);
  };

  await Promise.all(Array.from({ length: processes }, start));
  return {
    addresses: (): string[] => [...running.values()],

    /** Kills bots until enough were killed, and crashes the database in between, evenly spread. */
    async rage(server: PostgresServer, { kills, crashes }: Size, chance: Chance): Promise<void> {
      const every = Math.ceil(kills / (crashes + 1));
      let starting: Promise<void>[] = [];
      for (let count = 1; count <= kills; count += 1) {
        if (running.size === 0) await Promise.race(starting);
        const [child] = [...running.keys()].slice(below(chance, running.size));
        if (child) await killOne(child);
        starting = [...starting, start()];
        if (count % every === 0 && count / every <= crashes) await server.crash();
        await pause(chance() * (longestLife / processes));
      }
      await Promise.all(starting);
    },

    async close() {
      await Promise.all([...running.keys()].map(killOne));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
