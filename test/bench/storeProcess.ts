import type { Case } from '../../src/domain/case.ts';
import { openLowdbStore } from '../../src/stores/lowdb/store.ts';
import { endWithParent, input } from './answering.ts';
import { timed } from './figure.ts';
import { caseNumber, fill } from './fill.ts';

/** A store in a process of its own, so that its memory is its own too. It opens a folder, and commits when it is told to. */
async function run(folder: string, cases: number): Promise<void> {
  endWithParent();
  await fill(folder, cases);
  let store = await openLowdbStore(folder);
  await store.close();
  const opening = await timed(async () => {
    store = await openLowdbStore(folder);
  });
  process.send?.({ opening });
  let next = cases;
  const made = (count: number): Case[] => Array.from({ length: count }, () => caseNumber(next++));
  const commit = async (cases: readonly Case[]): Promise<void> => {
    for (const one of cases) await store.commit({ put: [one] });
  };
  process.on('message', async ({ writers, commits }: { writers: number; commits: number }) => {
    const work = Array.from({ length: writers }, () => made(Math.ceil(commits / writers)));
    const time = await timed(async () => {
      await Promise.all(work.map(commit));
    });
    process.send?.({ time });
  });
}

const { folder, cases }: { folder: string; cases: number } = input();
await run(folder, cases);
