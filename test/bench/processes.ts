import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { serviceUrl } from '../support/http/keyServer.ts';
import { startPostgres } from '../support/stores/postgresServer.ts';
import { type Bot, startBot } from './bots.ts';
import { type Figure, ratios, timed } from './figure.ts';
import { openOutside } from './outside.ts';
import { submits, type Traffic } from './traffic.ts';

const processes = 4;
const rounds = 10;
const turns = 240;
const warmUp = 1_200;
const inFlight = 16;

/** Bots in front of one database, and whoever looks into it. */
async function withProcesses<T>(use: (bots: readonly Bot[], database: pg.Client) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(`${tmpdir()}/gcc-desk-bench-`);
  const outside = await openOutside();
  const server = await startPostgres(['shared_buffers=256MB', 'max_connections=100']);
  const { cloud, connector } = outside;
  const input = { folder, cases: 0, postgres: server.url, cloud, connector };
  const bots: Bot[] = [];
  while (bots.length < processes) bots.push(await startBot('./ourProcess.js', input, serviceUrl, outside));
  const database = new pg.Client(server.url);
  await database.connect();
  return use(bots, database).finally(async () => {
    await database.end();
    await Promise.all(bots.map(({ child }) => child.close()));
    outside.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });
}

/** So many turns, evenly spread over the bots; every visitor stays with theirs. */
const spread = (bots: readonly Bot[], traffic: Traffic, count: number) =>
  timed(async () => {
    const [each, at] = [count / bots.length, inFlight / bots.length];
    await Promise.all(bots.map((bot) => bot.turns(traffic, each, at)));
  });

/** The share of looks, fifty a second, at which a statement waited for a lock. */
async function lockWaits(database: pg.Client, work: Promise<unknown>): Promise<number> {
  let [looks, waits, isOver] = [0, 0, false];
  const over = work.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const { rows } = await database.query("select from pg_stat_activity where wait_event_type = 'Lock'");
    looks += 1;
    waits += rows.length > 0 ? 1 : 0;
    await pause(20);
  }
  await over;
  return waits / looks;
}

/** What several processes on one database do together. */
export const processFigures: readonly Figure[] = [
  {
    name: `PostgreSQL: submits a second, ${processes} processes / 1`,
    goal: { atLeast: 1 },
    measure: () =>
      withProcesses(async (bots) => {
        const traffic = submits();
        await spread(bots, traffic, processes * warmUp);
        const found = await ratios(
          rounds,
          () => spread(bots, traffic, turns),
          () => spread(bots.slice(0, 1), traffic, turns),
        );
        return found.map((ratio) => 1 / ratio);
      }),
  },
  {
    name: `PostgreSQL: waits for locks, ${processes} processes, share of looks`,
    goal: { atMost: 0.05 },
    measure: () =>
      withProcesses(async (bots, database) => {
        const traffic = submits();
        await spread(bots, traffic, processes * warmUp);
        return [await lockWaits(database, spread(bots, traffic, 4 * turns))];
      }),
  },
];
