import { deepEqual } from 'node:assert/strict';
import { putLast } from '../src/putLast.ts';

describe('a map that holds three at most', () => {
  const put = (...keys: readonly string[]): string[] => {
    const map = new Map<string, number>();
    for (const [count, key] of keys.entries()) putLast(map, key, count, 3);
    return [...map].map(([key, count]) => `${key}${count}`);
  };

  it('loses the one that was put in first', () => {
    deepEqual(put('a', 'b', 'c', 'd'), ['b1', 'c2', 'd3']);
  });

  it('counts one that is put in again as the last, and as one', () => {
    deepEqual(put('a', 'b', 'c', 'a'), ['b1', 'c2', 'a3']);
    deepEqual(put('a', 'b', 'c', 'a', 'd'), ['c2', 'a3', 'd4']);
  });
});
