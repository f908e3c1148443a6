import { deepEqual, ok } from 'node:assert/strict';
import { isCalm, storm } from '../support/load/storm.ts';

const seed = Math.floor(Math.random() * 1e9);

describe(`a storm of odd activities (seed ${seed})`, () => {
  it('breaks nothing, fails no turn, and is answered with nothing worse than a refusal', async () => {
    const damage = await storm(seed, 2_000);
    deepEqual([damage.errors, damage.leaks], [[], []]);
    ok(isCalm(damage), JSON.stringify(damage.statuses));
    ok((damage.statuses['200'] ?? 0) > 1_000, 'most of it gets through to the dialogs');
  }).timeout(60_000);
});
