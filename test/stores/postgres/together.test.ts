import { deepEqual, rejects } from 'node:assert/strict';
import { together } from '../../../src/stores/postgres/together.ts';

describe('what is done together', () => {
  it('is all that came while others were being done', async () => {
    const batches: (readonly number[])[] = [];
    const double = together(async (all: readonly number[]) => {
      batches.push(all);
      return all.map((one) => 2 * one);
    });
    deepEqual(await Promise.all([1, 2, 3, 4].map(double)), [2, 4, 6, 8]);
    deepEqual(batches, [[1], [2, 3, 4]]);
  });

  it('fails together, and not what comes later', async () => {
    const work = together(async (all: readonly string[]) => {
      if (all.includes('bad')) throw new RangeError('bad');
      return all;
    });
    const [first, bad, beside] = [work('first'), work('bad'), work('beside')];
    await rejects(bad, RangeError);
    await rejects(beside, RangeError);
    deepEqual([await first, await work('later')], ['first', 'later']);
  });
});
