import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { frame } from '../../../src/stores/lowdb/frames.ts';
import { headLine, readJournal } from '../../../src/stores/lowdb/journalFile.ts';
import { viewOf } from '../../support/stores/stores.ts';

/** A line of a journal that notes one thing as done; `first` is the first of those that were written with it. */
const line = (seq: number, first = seq): Buffer =>
  frame(JSON.stringify({ seq, first, line: { done: [{ key: `k${seq}`, result: 'ok' }] } }));

const head = (after: number): Buffer => headLine({ journal: 1, store: 'ours', after });

const torn = line(9).subarray(0, 20);

/** What is read from a journal of these pieces, from the line after `seq` on, and the keys that its lines note. */
async function readFrom(seq: number | undefined, ...pieces: readonly Buffer[]) {
  const keys: (string | undefined)[] = [];
  const view = viewOf(new Map([['wal-00000001', Buffer.concat(pieces)]]));
  const read = await readJournal(view, 1, seq, ({ done }) => keys.push(done?.[0]?.key));
  return { ...read, keys };
}

describe('a journal that is read', () => {
  it('tells whose it is, where it begins and ends, and what its lines say', async () => {
    const whole = await readFrom(3, head(3), line(4), line(5));
    deepEqual([whole.store, whole.after, whole.seq, whole.isTorn], ['ours', 3, 5, false]);
    deepEqual(whole.keys, ['k4', 'k5']);
    ok(whole.bytes > head(3).length);
    equal((await readFrom(undefined, head(7), line(8))).after, 7);
  });

  it('has not begun where there is nothing whole', async () => {
    const { store, after, seq, isTorn, bytes } = await readFrom(3, torn);
    deepEqual([store, after, seq, isTorn, bytes], [undefined, 3, 3, true, 0]);
    const nothing = await readFrom(undefined);
    deepEqual([nothing.after, nothing.seq, nothing.isTorn], [0, 0, true]);
  });

  it('ends before a torn line, also when others of the same batch follow', async () => {
    const bad = Buffer.from('not a line\n');
    const { seq, isTorn, keys } = await readFrom(0, head(0), line(1), bad, line(3, 2));
    deepEqual([seq, isTorn, keys], [1, true, ['k1']]);
    const alone = await readFrom(0, head(0), line(1), torn);
    deepEqual([alone.seq, alone.isTorn], [1, true]);
    ok(alone.bytes < head(0).length + line(1).length + torn.length);
  });

  it('is damaged when a line is missing that was durable before another', async () => {
    const bad = Buffer.from('not a line\n');
    await rejects(
      readFrom(0, head(0), line(1), bad, line(3)),
      /wal-00000001 is missing line 2, before byte \d+/,
    );
  });

  it('is damaged when its numbers have a gap, or begin elsewhere', async () => {
    await rejects(readFrom(0, head(0), line(1), line(3, 1)), /goes on with line 3 after 1/);
    await rejects(readFrom(0, head(0), line(2)), /goes on with line 2 after 0/);
    await rejects(readFrom(2, head(3), line(4)), /does not begin after line 2/);
  });
});
