import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { bounded, Choices, freely, left, plays, seed } from '../../support/interleaving/chance.ts';
import { play } from '../../support/interleaving/play.ts';
import { mistakes } from '../../support/interleaving/setupMistakes.ts';
import { anySetupLaws, setupScene } from '../../support/interleaving/setupScene.ts';
import { type Center, openCenter } from '../../support/partnerCenter/partnerCenter.ts';

describe('the work on setups by 3 processes, over the store and HTTP, with 2 crashes and 2 failures', function () {
  this.timeout(200_000);
  let center: Center;
  beforeEach(async () => {
    center = await openCenter({ rest: 0, isForgetful: true });
  });
  afterEach(() => center[Symbol.asyncDispose]());

  it(`makes one tenant, forgets none and always comes to an end (PLAYS=${plays} SEED=${seed})`, async () => {
    const property = fc.asyncProperty(anySetupLaws, Choices, async (laws, choices) => {
      await play(await setupScene(center, laws, left), choices);
    });
    await fc.assert(property, freely);
  });

  for (const [mistake, ports] of Object.entries(mistakes))
    it(`is found out when it ${mistake}`, async () => {
      const property = fc.asyncProperty(anySetupLaws, Choices, async (laws, choices) => {
        await play(await setupScene(center, laws, left, ports), choices);
      });
      const { failed } = await fc.check(property, bounded);
      ok(failed);
    });
});
