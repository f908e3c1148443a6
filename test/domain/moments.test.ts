import { deepEqual } from 'node:assert/strict';
import { isTimeAgain, later, minute } from '../../src/domain/moments.ts';
import { monday } from './builders.ts';

describe('what is done every five minutes', () => {
  const isTime = (passed: number) => isTimeAgain(monday, 5 * minute, later(monday, passed));

  it('is done again after five minutes', () => {
    deepEqual([0, 5 * minute - 1, 5 * minute].map(isTime), [false, false, true]);
  });

  it('is done again at once when the clock was set back, but not for a clock that is a little ahead', () => {
    deepEqual([-1_000, -5 * minute, -24 * 60 * minute].map(isTime), [false, true, true]);
  });
});
