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
  const commit = async (times: number): Promise<void> => {
    for (let left = times; left > 0; left -= 1) await store.commit({ put: [caseNumber(next++)] });
  };
  process.on('message', async ({ writers, commits }: { writers: number; commits: number }) => {
    const each = Math.ceil(commits / writers);
    const time = await timed(async () => {
      await Promise.all(Array.from({ length: writers }, () => commit(each)));
    });
    process.send?.({ time });
  });
}

const { folder, cases }: { folder: string; cases: number } = input();
await run(folder, cases);
