import { failures } from '../support/stores/crashDisk.ts';
import { powerCut, sweep } from '../support/stores/crashSweep.ts';
import { suffer } from '../support/stores/failingDisk.ts';
import type { Proof } from './proof.ts';

const operations = 200;
/** More than the disk does for one application. */
const operationsOfAnAgent = 60;

/** A disk in memory that fails with EIO, ENOSPC and EROFS at each of its operations; then the power fails, too. */
export const disk: Proof = {
  promise:
    'whatever operation of the disk fails, nothing that was said to be kept is lost, and people are told what was not',
  async attempt(seed) {
    const problems: string[] = [];
    let refusals = 0;
    for (const failure of failures) {
      const of = (failAt: number) => ({ failAt, failure });
      for await (const one of sweep({ seed, stop: powerCut, of, operations })) problems.push(one);
      for (let at = 1; at <= operationsOfAnAgent; at += 1) {
        const suffered = await suffer(at, failure);
        refusals += suffered.refusals;
        problems.push(...suffered.problems.map((one) => `${failure} at ${at}: ${one}`));
      }
    }
    const lives = failures.length * operations * 3;
    const figure = `${lives} lives, ${failures.length * operationsOfAnAgent} agents told ${refusals} times`;
    return { holds: problems.length === 0 && refusals > 0, figure: [figure, ...problems].join('; ') };
  },
};
