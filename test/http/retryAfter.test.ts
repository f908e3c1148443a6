import { equal } from 'node:assert/strict';
import { retryAfterOf } from '../../src/http/retryAfter.ts';

const now = '2026-01-05T18:00:00.000Z';

describe('the header Retry-After', () => {
  for (const [header, wait] of [
    ['0', 0],
    ['7', 7_000],
    [' 7 ', 7_000],
    ['86400', 300_000],
    ['99999999999999999999999', 300_000],
    ['Mon, 05 Jan 2026 18:00:09 GMT', 9_000],
    ['Mon, 05 Jan 2026 17:00:00 GMT', 0],
    ['Tue, 06 Jan 2026 18:00:00 GMT', 300_000],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const)
    it(`is ${wait === undefined ? 'nothing' : `${wait} ms`} when it says ${header}`, () => {
      equal(retryAfterOf(header, now), wait);
    });
});
