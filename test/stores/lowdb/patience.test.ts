import { deepEqual, equal } from 'node:assert/strict';
import { patiently } from '../../../src/stores/lowdb/patience.ts';

describe('an attempt that is asked for often', () => {
  let time = 0;
  let attempts = 0;
  let outcome = false;
  const open = () =>
    patiently(
      async () => {
        attempts += 1;
        return outcome;
      },
      () => time,
    );
  beforeEach(() => {
    [time, attempts, outcome] = [0, 0, false];
  });

  it('is made at once, and by one for all who ask at the same time', async () => {
    outcome = true;
    const ask = open();
    deepEqual(await Promise.all([ask(), ask(), ask()]), [true, true, true]);
    equal(attempts, 1);
  });

  it('is made again after a second, then after two, and at most once a minute', async () => {
    const ask = open();
    const moments: number[] = [];
    for (time = 0; time < 400_000; time += 500) {
      const before = attempts;
      equal(await ask(), false);
      if (attempts > before) moments.push(time / 1000);
    }
    deepEqual(moments.slice(0, 5), [0, 1, 3, 7, 15]);
    deepEqual(
      moments.slice(-2).map((moment, at, all) => moment - (all[at - 1] ?? moment)),
      [0, 60],
    );
  });
});
