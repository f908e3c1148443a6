import fc from 'fast-check';
import type { Case } from '../../src/domain/case.ts';
import { Choices, left } from '../support/interleaving/chance.ts';
import { anyOrderLaws, orderScene } from '../support/interleaving/orderScene.ts';
import { play, type Scene } from '../support/interleaving/play.ts';
import { anySetupLaws, setupScene } from '../support/interleaving/setupScene.ts';
import { type Center, openCenter } from '../support/partnerCenter/partnerCenter.ts';
import { type Proof, sized } from './proof.ts';

/** How many plays there are of orders, and how many of setups. */
const count = sized(60, 5_000);

/** Plays a kind of case as often as it goes well; resolves to what went wrong, with all that had happened. */
async function wrongIn<C extends Case, L>(
  seed: number,
  laws: fc.Arbitrary<L>,
  open: (center: Center, laws: L, left: { crashes: number; troubles: number }) => Promise<Scene<C>>,
): Promise<string[]> {
  await using center = await openCenter({ rest: 0, isForgetful: true });
  const property = fc.asyncProperty(laws, Choices, async (law, choices) => {
    await play(await open(center, law, left), choices);
  });
  const { errorInstance } = await fc.check(property, { seed, numRuns: count, endOnFailure: true });
  return errorInstance ? [String(errorInstance)] : [];
}

/** The work on orders and setups by three processes, over the store and HTTP, call by call in orders that chance chooses. */
export const plays: Proof = {
  promise:
    'nothing is bought or set up twice, or forgotten, in whatever order calls, crashes and failures come',
  async attempt(seed) {
    const [orders, setups] = [
      await wrongIn(seed, anyOrderLaws, orderScene),
      await wrongIn(seed, anySetupLaws, setupScene),
    ];
    const problems = [...orders, ...setups];
    const figure = `${count} orders and ${count} setups, each with ${left.crashes} crashes and ${left.troubles} failures of 3 processes`;
    return { holds: problems.length === 0, figure: [figure, ...problems].join('; ') };
  },
};
