import { equal, ok } from 'node:assert/strict';
import { type Flip, flips, type Written, written } from '../../support/stores/bitFlips.ts';

const seed = Number(process.env['SEED'] ?? 20_261_122);

describe(`a flipped bit in the store on lowdb (seed ${seed})`, function () {
  this.timeout(120_000); // much to try, on a machine that may be busy

  let closed: Written;
  const flipped: Flip[] = [];
  before(async () => {
    closed = await written('closed');
    for await (const flip of flips(closed, seed)) flipped.push(flip);
  });

  it('is healed or refused after an orderly close', () => {
    const healed = flipped.filter(({ held }) => held);
    for (const { where, held } of healed) equal(String(held), String(closed.told), where);
    ok(healed.length < flipped.length);
  });

  it('costs at most what was written last after a kill, when it looks like a torn end', async () => {
    const store = await written('killed');
    for await (const { where, held } of flips(store, seed))
      ok(!held || held.every((number, name) => number >= (store.told[name] ?? 0) - 1), where);
  });

  it('in a snapshot is always healed by the one before it', () => {
    const inSnapshots = flipped.filter(({ where }) => where.includes(' of snap-'));
    equal(new Set(inSnapshots.map(({ where }) => where.split(' of ')[1])).size, 2);
    for (const { where, held } of inSnapshots) equal(String(held), String(closed.told), where);
  });
});
