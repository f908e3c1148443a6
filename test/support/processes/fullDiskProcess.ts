import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Unsaved } from '../../../src/services/ports.ts';
import { openLowdbStore } from '../../../src/stores/lowdb/store.ts';
import { draft, idsIn } from '../stores/stores.ts';

/** What a process tells of its store when it is full, and again when there is room. */
export interface Told {
  readonly acknowledged: readonly string[];
  readonly refused: readonly string[];
  /** What the refused commits were told. */
  readonly error: string;
  readonly ids: readonly string[];
  readonly isReady: boolean;
}

const [, , folder = ''] = process.argv;
const store = await openLowdbStore(folder);
const acknowledged: string[] = [];
const refused: string[] = [];
let error = '';

/** Commits, five at a time, until the store refuses or there are as many as are wanted. */
async function commitUntil(most: number): Promise<void> {
  const before = refused.length;
  while (refused.length === before && acknowledged.length < most) {
    const ids = Array.from({ length: 5 }, (_, index) => `c${acknowledged.length + refused.length + index}`);
    await Promise.all(ids.map(commitOne));
  }
}

const commitOne = (id: string): Promise<void> =>
  store.commit({ put: [draft(id)] }).then(
    () => void acknowledged.push(id),
    (thrown: Error) => {
      refused.push(id);
      error = thrown instanceof Unsaved ? 'Unsaved' : thrown.message;
    },
  );

async function tell(): Promise<void> {
  // The order counts: whoever asks whether the store is ready makes it read the disk anew.
  const ids = await idsIn(store);
  const told: Told = { acknowledged, refused, error, ids, isReady: await store.ready() };
  process.send?.(told);
}

await commitUntil(10_000);
await tell();
await once(process, 'message');
while (!(await store.ready())) await pause(50);
await commitUntil(acknowledged.length + 20);
await tell();
await store.close();
process.disconnect();
