import { deepEqual, ok } from 'node:assert/strict';
import { soak } from './support/load/soak.ts';

describe('a bot that is used for long', () => {
  it('holds on to no more handles and listeners, and forgets the cards that newer ones replace', async () => {
    const { failed, undelivered, parts, ledger } = await soak(1_500, 3);
    deepEqual([failed, undelivered], [0, 0]);
    const [, warm, last] = parts;
    ok(warm && last && last.handles <= warm.handles + 4 && last.listeners === warm.listeners);
    ok(ledger <= 20 * 10, `${ledger} lines`); // five cards of each case, and what was sent since somebody looked at it
  }).timeout(120_000);
});
