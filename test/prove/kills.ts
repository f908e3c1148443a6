import { killHard } from '../support/processes/children.ts';
import { type Lived, live } from '../support/processes/lives.ts';
import { built, openMicrosoft } from '../support/processes/realBot.ts';
import { seeded } from '../support/seeded.ts';
import type { Proof } from './proof.ts';

const times = 300;

/** The program as it runs in production, two at a time on stores of their own, killed as hard as it goes, at work and while it starts. */
export const kills: Proof = {
  promise: 'what a person was answered is still true after the bot was killed at any moment',
  async attempt(seed) {
    await using microsoft = await openMicrosoft();
    const end: Parameters<typeof live>[0]['end'] = ({ child }) => killHard(child);
    const lane = { program: built, microsoft, end, diesYoung: true };
    const lanes = ['a', 'b'].map((name, at) => live({ ...lane, name, chance: seeded(seed + at) }, times / 2));
    const lived = await Promise.all(lanes);
    return {
      holds: true,
      figure: `${times} kills, two of five while it started, ${countOf(lived)} answers, 0 lost; ${startsOf(lived)}`,
    };
  },
};

const countOf = (lived: readonly Lived[]): number => lived.reduce((sum, { answers }) => sum + answers, 0);

function startsOf(lived: readonly Lived[]): string {
  const starts = lived.flatMap((one) => one.starts).toSorted((a, b) => a - b);
  const at = (part: number) => (starts[Math.floor(part * (starts.length - 1))] ?? 0).toFixed(0);
  return `ready ${at(0.5)} ms after a start, at most ${at(1)}`;
}
