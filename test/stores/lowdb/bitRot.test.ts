import { equal, ok } from 'node:assert/strict';
import { flips, written } from '../../support/stores/bitFlips.ts';

const seed = Number(process.env['SEED'] ?? 20_261_122);

describe(`a flipped bit in the store on lowdb (seed ${seed})`, function () {
  this.timeout(120_000); // much to try, on a machine that may be busy

  it('is healed or refused after an orderly close', async () => {
    const store = await written('closed');
    let refused = 0;
    for await (const { where, held } of flips(store, seed))
      if (held) equal(String(held), String(store.told), where);
      else refused += 1;
    ok(refused > 0);
  });

  it('costs at most what was written last after a kill, when it looks like a torn end', async () => {
    const store = await written('killed');
    for await (const { where, held } of flips(store, seed))
      ok(!held || held.every((number, name) => number >= (store.told[name] ?? 0) - 1), where);
  });

  it('in a snapshot is always healed by the one before it', async () => {
    const store = await written('closed');
    const snapshots = [...store.files.keys()].filter((name) => name.startsWith('snap-'));
    equal(snapshots.length, 2);
    for await (const { where, held } of flips(store, seed, snapshots))
      equal(String(held), String(store.told), where);
  });
});
