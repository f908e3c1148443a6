import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { type Figure, ratios } from './figure.ts';
import { bareAppends, sqlite } from './floors.ts';
import { type StoreProcess, startStore } from './storeClient.ts';

const rounds = 10;
const few = 400;
const many = 4_000;
/** Until the code is compiled for what it does. */
const warmUp = 5_000;

async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(`${tmpdir()}/gcc-desk-bench-`);
  return use(folder).finally(() => rm(folder, { recursive: true, force: true }));
}

async function withStore<T>(cases: number, use: (store: StoreProcess) => Promise<T>): Promise<T> {
  const store = await startStore(cases);
  return use(store).finally(() => store.close());
}

const inverse = (numbers: readonly number[]): number[] => numbers.map((number) => 1 / number);

/** How durable commits stand to what the disk itself and SQLite do, and how they grow. */
export const commits: readonly Figure[] = [
  {
    name: 'commits a second, 1 writer / bare append + fdatasync',
    goal: { atLeast: 0.7 },
    measure: () =>
      withStore(1_000, (store) =>
        withFolder(async (folder) => {
          const bare = bareAppends(folder);
          await store.commits(1, warmUp);
          const found = await ratios(
            rounds,
            () => store.commits(1, few),
            () => bare.run(few),
          );
          bare.close();
          return inverse(found);
        }),
      ),
  },
  {
    name: 'commits a second, 32 writers / better-sqlite3 (WAL, FULL)',
    goal: { atLeast: 5 },
    measure: () =>
      withStore(1_000, (store) =>
        withFolder(async (folder) => {
          const floor = await sqlite(folder);
          if (!floor) return 'not installed: npm install --no-save better-sqlite3';
          await store.commits(32, 4 * warmUp);
          const found = await ratios(
            rounds,
            () => store.commits(32, many),
            () => floor.run(many),
          );
          floor.close();
          return inverse(found);
        }),
      ),
  },
];

/** A figure that needs a small store and one of a million cases. */
export const growth: readonly Figure[] = [
  {
    name: 'opening 100,000 cases, seconds',
    goal: { atMost: 3 },
    measure: () => withStore(100_000, async ({ opening }) => [opening / 1000]),
  },
  {
    name: 'opening 1,000,000 cases, seconds',
    goal: { atMost: 20 },
    measure: () => withStore(1_000_000, async ({ opening }) => [opening / 1000]),
  },
  {
    name: 'a commit at 1,000,000 cases / at 1,000',
    goal: { atMost: 1.2 },
    measure: () =>
      withStore(1_000, (small) =>
        withStore(1_000_000, async (large) => {
          await Promise.all([small.commits(1, warmUp), large.commits(1, warmUp)]);
          return ratios(
            rounds,
            () => large.commits(1, few),
            () => small.commits(1, few),
          );
        }),
      ),
  },
];
