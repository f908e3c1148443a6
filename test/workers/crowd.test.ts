import { deepEqual, equal, ok } from 'node:assert/strict';
import { doubtful, type Fault, harmless } from '../support/bots/faults.ts';
import { openPost } from '../support/http/post.ts';
import { crowd, fill, misplaced, original } from '../support/load/crowd.ts';
import { seeded } from '../support/seeded.ts';

describe('thousands of notices', () => {
  it('reach everybody in order, over no limit, almost as fast as the limits allow', async () => {
    const told = crowd(4_000);
    await using post = await openPost();
    await fill(post, told);
    const took = await post.deliverAll();
    deepEqual(post.teams.violations, []);
    deepEqual(misplaced(post, told), []);
    equal(post.teams.calls.length, told.length);
    const atBest = ((told.length - 50) / 50) * 1000;
    ok(atBest / took >= 0.95, `${took} ms where the limits allow ${atBest}`);
  }).timeout(120_000);

  const seed = Math.floor(Math.random() * 2 ** 31);
  it(`survive every fault with several workers, and come twice only when nobody could know (seed ${seed})`, async () => {
    const told = crowd(5_000);
    const chance = seeded(seed);
    const doubted = new Set<string>();
    const one = (faults: readonly Fault[]) => faults[Math.floor(chance() * faults.length)];
    await using post = await openPost({
      workers: 3,
      random: chance,
      misbehave({ summary }) {
        const roll = chance();
        if (roll < 0.02) return one(harmless);
        if (roll > 0.03) return undefined;
        doubted.add(original(summary));
        return one(doubtful);
      },
    });
    await fill(post, told);
    await post.deliverAll();
    deepEqual(post.teams.violations, []);
    deepEqual(misplaced(post, told), []);
    const marked = post.teams.calls.filter(({ summary }) => summary !== original(summary));
    deepEqual(
      marked.filter(({ summary }) => !doubted.has(original(summary))),
      [],
    );
    const unmarked = post.teams.effects.map(({ summary }) => summary).filter((one) => one === original(one));
    equal(new Set(unmarked).size, unmarked.length);
  }).timeout(120_000);
});
