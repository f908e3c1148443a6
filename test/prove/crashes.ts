import { flips, written } from '../support/stores/bitFlips.ts';
import { calm, kill, powerCut, type Stop, sweep } from '../support/stores/crashSweep.ts';
import { type Proof, sized } from './proof.ts';

/** How often a store on lowdb is killed at least, and how often the power fails. */
const stops = sized(300, 50_000);
const bits = sized(200, 5_000);
const livesOfEach = 3;

/** What was lost, or half kept, when it is stopped at every operation of the disk in turn. */
async function stopped(seed: number, stop: Stop, times: number): Promise<string[]> {
  const problems: string[] = [];
  for await (const one of sweep({ seed, stop, of: (crashAt) => ({ crashAt }), times })) problems.push(one);
  return problems;
}

/** What a store held wrongly, and said nothing, after one of its bits was flipped. */
async function rotten(seed: number): Promise<string[]> {
  const store = await written('closed');
  const problems: string[] = [];
  let flipped = 0;
  for (let round = 0; flipped < bits; round += 1)
    for await (const { where, held } of flips(store, seed + round)) {
      if (held && String(held) !== String(store.told)) problems.push(where);
      if (++flipped === bits) break;
    }
  return problems;
}

/** A store over a disk in memory that is stopped at each of its operations, with everything that a disk may then have lost. */
export const crashes: Proof = {
  promise: 'no kill, power cut or flipped bit costs the store on lowdb what it said it kept',
  async attempt(seed) {
    const eachTime = livesOfEach * (await calm());
    const times = Math.ceil(stops / eachTime);
    const problems = [
      ...(await stopped(seed, kill, times)),
      ...(await stopped(seed, powerCut, times)),
      ...(await rotten(seed)),
    ];
    const lives = times * eachTime;
    const figure = `${lives} kills, ${lives} power cuts, ${bits} flipped bits: ${problems.length} lost or wrong`;
    return { holds: problems.length === 0, figure: [figure, ...problems.slice(0, 5)].join('; ') };
  },
};
