import { equal, rejects } from 'node:assert/strict';
import fc from 'fast-check';
import { redelivery } from '../../src/bot/redelivery.ts';

describe('what came of an activity', () => {
  it('is what every delivery of it gets, in any order and at once; what failed is tried again', async () => {
    const delivery = fc.record({
      key: fc.constantFrom('a', 'b', 'c'),
      fails: fc.boolean(),
      waits: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(delivery, { maxLength: 30 }), async (deliveries) => {
        const worked = new Map<string, number>();
        const once = redelivery<string>(() => undefined);
        const running = deliveries.map(async ({ key, fails, waits }) => {
          if (waits) await Promise.resolve();
          return once(key, async () => {
            await Promise.resolve();
            if (fails) throw new Error('try again');
            worked.set(key, (worked.get(key) ?? 0) + 1);
            return key;
          }).then(
            (outcome) => equal(outcome, key),
            () => undefined,
          );
        });
        await Promise.all(running);
        for (const count of worked.values()) equal(count, 1);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is kept for a quarter of an hour, and for the last two thousand', async () => {
    let now = 0;
    let worked = 0;
    const once = redelivery<number>(
      () => undefined,
      undefined,
      () => now,
    );
    const work = async () => ++worked;
    equal(await once('a', work), 1);
    now = 14 * 60_000;
    equal(await once('a', work), 1);
    now = 16 * 60_000;
    equal(await once('a', work), 2);
    for (let at = 0; at < 2_000; at += 1) await once(`other ${at}`, work);
    equal(await once('a', work), 2_003);
  });

  it('is not mixed up when nobody can tell activities apart', async () => {
    let worked = 0;
    const once = redelivery<number>(() => undefined);
    equal(await once(undefined, async () => ++worked), 1);
    equal(await once(undefined, async () => ++worked), 2);
    await rejects(once('a', () => Promise.reject(new Error('try again'))));
    equal(await once('a', async () => ++worked), 3);
  });
});
