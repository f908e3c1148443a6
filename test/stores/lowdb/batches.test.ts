import { deepEqual, equal, rejects } from 'node:assert/strict';
import { batches } from '../../../src/stores/lowdb/batches.ts';

describe('what is written in batches', () => {
  it('goes with all that came while the last was written', async () => {
    const written: (readonly string[])[] = [];
    const all = batches<string>(async (batch) => void written.push(batch));
    await Promise.all([all.add('a'), all.add('b')]);
    await all.add('c');
    deepEqual(written, [['a', 'b'], ['c']]);
    equal(all.failure(), undefined);
  });

  it('is not taken any more after the first failure, of which everybody is told', async () => {
    let tries = 0;
    const full = new Error('the disk is full');
    const all = batches<string>(() => {
      tries += 1;
      return Promise.reject(full);
    });
    const failed = [all.add('a'), all.add('b')];
    for (const one of failed) await rejects(one, full);
    await rejects(all.add('c'), full);
    await all.idle();
    deepEqual([tries, all.failure()], [1, full]);
  });

  it('fails as it failed first, also when somebody else says so', async () => {
    const all = batches<string>(() => Promise.reject(new Error('later')));
    const first = new Error('the lock is lost');
    all.fail(first);
    await rejects(all.add('a'), first);
    all.fail(new Error('another'));
    equal(all.failure(), first);
  });
});
