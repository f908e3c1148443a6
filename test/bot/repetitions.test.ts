import { deepEqual } from 'node:assert/strict';
import { repeat } from '../support/redelivered.ts';
import { seeded } from '../support/seeded.ts';

const seed = Math.floor(Math.random() * 1e9);

describe(`whatever is delivered two to five times (seed ${seed})`, () => {
  it('has one effect and the same answer, under the same id and under new ones, together and in turn', async () => {
    const { faults } = await repeat(seeded(seed), 150, 1);
    deepEqual(faults, []);
  }).timeout(60_000);
});
