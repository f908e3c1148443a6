import { deepEqual, ok } from 'node:assert/strict';
import { openHouse } from '../support/house.ts';
import { tryMatrix } from '../support/matrix.ts';
import { seeded } from '../support/seeded.ts';

const seed = Math.floor(Math.random() * 1e9);

describe(`the matrix of statuses, verbs, people and cards (seed ${seed})`, () => {
  it('refuses what is not allowed, in the same words as if it were not there, and notes it in the log', async () => {
    await using house = await openHouse();
    const { cells, faults } = await tryMatrix(house, seeded(seed), 0.05);
    deepEqual(faults, []);
    ok(cells > 1_000);
  }).timeout(60_000);
});
