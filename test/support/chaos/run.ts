import { setTimeout as pause } from 'node:timers/promises';
import type { Case } from '../../../src/domain/case.ts';
import { firstBroken } from '../../../src/domain/journal.ts';
import { seeded } from '../seeded.ts';
import { startPostgres } from '../stores/postgresServer.ts';
import { inFolder } from '../stores/stores.ts';
import { pressUntilTaken } from './clicks.ts';
import { type Bots, openBots } from './kills.ts';
import { openWorld, type Size, type World } from './world.ts';

/** What came of a run. */
export interface Found {
  readonly doubleOrders: number;
  /** Cases that are not what they should be by now: of each its number, and what it is. */
  readonly lostCases: readonly string[];
  readonly missingNotices: number;
  readonly notices: number;
  readonly repeatedNotices: number;
}

const hands = 48;
const atMost = 570_000;
/** The machine is not switched off, only processes are killed: what was written is there without an fsync. */
const settings = ['fsync=off', 'full_page_writes=off', 'max_connections=100'];

/** Four bots on one database take orders and applications while all of them are killed again and again. */
export const chaos = (size: Size, seed: number): Promise<Found> =>
  inFolder(async (folder) => {
    const chance = seeded(seed);
    const server = await startPostgres(settings);
    const world = await openWorld(server, size, chance, folder);
    const bots = await openBots(world.surroundings);
    try {
      const work = inOrder(world, chance);
      const total = work.length;
      let taken = 0;
      const press = async (): Promise<void> => {
        for (let one = work.pop(); one; one = work.pop()) {
          await pressUntilTaken(one, world.store, world.connector.url, bots.addresses, chance);
          taken += 1;
        }
      };
      const rage = bots.rage(server, size, chance, () => taken / total);
      const busy = Promise.all([rage, ...Array.from({ length: hands }, press)]);
      const quiet = busy.then(() => hurry(world, bots)).then(() => untilQuiet(world));
      await Promise.race([quiet, tooLong()]);
      return await judged(world);
    } finally {
      await bots.close();
      await world.emulator.close();
      world.connector.close();
      await world.store.close();
      await server.stop();
    }
  });

async function tooLong(): Promise<never> {
  await pause(atMost, undefined, { ref: false });
  throw new Error(`it has not come to rest in ${atMost / 1000} seconds`);
}

/** In what order cases are worked on, from the last: orders among applications, except at the end, since orders take longest. */
function inOrder({ applications, orders }: World, chance: () => number): Case[] {
  const late = Math.round(applications.length / 8);
  const mixed = shuffled([...applications.slice(late), ...orders], chance);
  return [...applications.slice(0, late), ...mixed];
}

const shuffled = <T>(all: readonly T[], chance: () => number): T[] =>
  all
    .map((one) => ({ one, place: chance() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);

/** When all was clicked and killed, only delays are left to wait for. */
function hurry({ clock }: World, bots: Pick<Bots, 'hurry'>): void {
  const now = Date.now();
  clock.hurry(now);
  bots.hurry(now);
}

/** Waits until every order has come to an end and everybody was told everything. */
async function untilQuiet({ store }: World): Promise<void> {
  for (;;) {
    const waiting = await store.notices({ states: ['waiting'] });
    const open = await store.list({ kind: 'order', statuses: ['submitted', 'placing', 'placed', 'held'] });
    if (waiting.length + open.length === 0) return;
    await pause(500);
  }
}

async function judged({ store, emulator, connector, applications, orders }: World): Promise<Found> {
  const references = emulator.state.orders.map(({ lines }) => lines[0]?.friendlyName);
  const cases = new Map((await store.list({})).map((one) => [one.id, one]));
  const expected = [
    ...applications.map(({ ref }) => `${ref}: A new application is waiting for review`),
    ...orders.map(({ ref }) => `${ref}: Your order is placed`),
    ...orders.map(({ ref }) => `${ref}: Your order is provisioned`),
  ];
  const counts = new Map<string, number>();
  for (const [key, count] of connector.arrived) {
    const summary = key.slice(key.indexOf('GCC-'));
    counts.set(summary, (counts.get(summary) ?? 0) + count);
  }
  const arrived = expected.map((summary) => counts.get(summary) ?? 0);
  return {
    doubleOrders: references.length - new Set(references).size,
    lostCases: [
      ...applications.flatMap(({ id, ref }) => lostAs(cases.get(id), ref, 'submitted')),
      ...orders.flatMap(({ id, ref }) => lostAs(cases.get(id), ref, 'provisioned')),
    ],
    missingNotices: arrived.filter((count) => count === 0).length,
    notices: expected.length,
    repeatedNotices: arrived.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
  };
}

/** What a case is that should be something else, or whose history is broken; nothing when it is as it should be. */
function lostAs(one: Case | undefined, ref: string, expected: Case['status']): string[] {
  const isLost = !one || one.status !== expected || firstBroken(one.history) >= 0;
  const events = one?.history.slice(-4).map(({ what }) => what);
  return isLost ? [[ref, one?.status ?? 'gone', ...(events ?? [])].join(' ')] : [];
}
