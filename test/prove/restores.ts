import { orderForCity } from '../support/journeys/orderJourney.ts';
import { boughtIn, ordersIn } from '../support/journeys/restoring.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';
import { below, seeded } from '../support/seeded.ts';
import { type Proof, sized } from './proof.ts';

const times = sized(5, 50);
const buyers = ['agent', 'germanAgent', 'adminAgent'] as const;
const each = 3;
const eachTime = buyers.length * each;

/** A store on lowdb that is backed up while three people buy, and restored when they have gone on; then orders are started again. */
export const restores: Proof = {
  promise: 'whatever was bought since a backup is found when it is restored, and nothing is bought again',
  async attempt(seed) {
    const chance = seeded(seed);
    const problems: string[] = [];
    let found = 0;
    for (let time = 0; time < times; time += 1) {
      const came = await restoreOnce(below(chance, eachTime));
      problems.push(...came.problems);
      found += came.found;
    }
    const figure = `${times} restores, ${times * eachTime} orders, ${found} bought since and found: ${problems.length} unknown, mistaken or bought again`;
    return { holds: problems.length === 0 && found > 0, figure: [figure, ...problems].join('; ') };
  },
};

/** Restores a backup that begins with the order of this number; resolves to how many were found, and what is wrong. */
async function restoreOnce(chosen: number): Promise<{ found: number; problems: string[] }> {
  await using stage = await openStage();
  const { copy, before } = await buying(stage, chosen);
  await stage.pass({ seconds: 60 }); // until orders show at Microsoft
  const bought = boughtIn(stage);
  await stage.restore(copy);
  await stage.rest();
  await stage.say('operator', 'operations');
  await stage.press('operator', 'Start orders again');
  await stage.pass({ hours: 1 });
  const orders = await ordersIn(stage);
  const known = orders.filter(({ orderIds }) => orderIds.length > 0).map(({ ref }) => ref);
  const found = orders.filter(({ review }) => review === 'found').map(({ ref }) => ref);
  return {
    found: found.length,
    problems: [
      ...bought.filter((ref) => !known.includes(ref)).map((ref) => `${ref} is unknown`),
      ...found.filter((ref) => before.includes(ref)).map((ref) => `${ref} was in the backup`),
      ...boughtIn(stage)
        .slice(bought.length)
        .map((ref) => `${ref} was bought again`),
    ],
  };
}

/** Lets everybody buy at once; resolves to the backup that is made meanwhile, and what was bought when it began. */
async function buying(stage: Stage, chosen: number): Promise<{ copy: string; before: readonly string[] }> {
  let begun = 0;
  let before: readonly string[] = [];
  let copy: Promise<string> | undefined;
  const buy = async (buyer: (typeof buyers)[number]) => {
    for (let own = 0; own < each; own += 1) {
      if (begun++ === chosen) [before, copy] = [boughtIn(stage), stage.backup()];
      await orderForCity(stage, buyer);
    }
  };
  await Promise.all(buyers.map(buy));
  return { copy: (await copy) ?? '', before };
}
