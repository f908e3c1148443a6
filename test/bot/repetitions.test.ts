import { deepEqual, ok } from 'node:assert/strict';
import { anySubmits, everySubmit, repeat } from '../support/bots/redelivered.ts';
import { seeded } from '../support/seeded.ts';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));

describe(`whatever is delivered two to five times (seed ${seed})`, () => {
  it('has one effect and the same answer, under the same id and under new ones, together and in turn', async () => {
    const { faults } = await repeat(anySubmits(seeded(seed), 150), 1);
    deepEqual(faults, []);
  }).timeout(120_000);

  it('is so whatever button and form it is', async () => {
    const { faults, effective } = await repeat(everySubmit(seeded(seed)), 1);
    deepEqual(faults, []);
    ok(effective > 10);
  }).timeout(120_000);
});
