import { type Bot, inYard, type Yard } from './bots.ts';
import { type Figure, ratios } from './figure.ts';

const rounds = 10;
const few = 400;
const warmUp = 10_000;
const fanOut = 10_000;

/** The CPU time of our notices to that of another's, with the same card; ours begins, for the other sends what it sent. */
async function compared(yard: Yard, theirs: Bot, count: number, times: number): Promise<number[]> {
  const ours = await yard.ours(1_000);
  await ours.notices(warmUp);
  await theirs.notices(warmUp);
  return ratios(
    times,
    () => ours.notices(count),
    () => theirs.notices(count),
  );
}

/** What it costs to tell somebody something unasked, from claim to settled. */
export const noticeFigures: readonly Figure[] = [
  {
    name: 'CPU of a notice / continueConversationAsync with the same card',
    goal: { atMost: 0.4 },
    measure: () => inYard(async (yard) => compared(yard, await yard.stock(), few, rounds)),
  },
  {
    name: 'CPU of 10,000 notices / bare posts of the same card',
    measure: () => inYard(async (yard) => compared(yard, await yard.bare(), fanOut, 3)),
  },
];
