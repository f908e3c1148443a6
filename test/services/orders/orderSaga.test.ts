import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { bounded, Choices, freely, left, plays, seed } from '../../support/interleaving/chance.ts';
import { mistakes } from '../../support/interleaving/orderMistakes.ts';
import { anyOrderLaws, orderScene } from '../../support/interleaving/orderScene.ts';
import { play } from '../../support/interleaving/play.ts';
import { type Center, openCenter } from '../../support/partnerCenter/partnerCenter.ts';

/** Not only told wrongly, but bought wrongly. */
const dangerous = /^it was bought twice|but bought/;

describe('the work on orders by 3 processes, over the store and HTTP, with 2 crashes and 2 failures', function () {
  this.timeout(200_000);
  let center: Center;
  beforeEach(async () => {
    center = await openCenter({ rest: 0, isForgetful: true });
  });
  afterEach(() => center[Symbol.asyncDispose]());

  it(`buys once or not at all, forgets nothing and tells every end once (PLAYS=${plays} SEED=${seed})`, async () => {
    const property = fc.asyncProperty(anyOrderLaws, Choices, async (laws, choices) => {
      await play(await orderScene(center, laws, left), choices);
    });
    await fc.assert(property, freely);
  });

  for (const [mistake, make] of Object.entries(mistakes))
    it(`is found out when it ${mistake}`, async () => {
      const property = fc.asyncProperty(anyOrderLaws, Choices, async (laws, choices) => {
        const scene = await orderScene(center, { ...laws, isSplit: false }, left, make());
        await play(scene, choices).catch((error: Error) => {
          if (dangerous.test(error.message)) throw error;
        });
      });
      const { failed } = await fc.check(property, bounded);
      ok(failed);
    });
});
