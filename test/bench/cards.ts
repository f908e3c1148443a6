import { allCards } from '../../src/dialogs/forms/allCards.ts';
import { sampled } from '../support/cards/cardChecks.ts';
import { cpuOf } from './answering.ts';
import { type Figure, median, ratios } from './figure.ts';

const rounds = 10;
const times = 300;

/** Makes a card again as plainly as it can be done: part by part, from one that is made already. */
function copied(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(copied);
  if (typeof part !== 'object' || part === null) return part;
  const made: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(part)) made[key] = copied(value);
  return made;
}

/** What was made last: what nobody keeps might as well not be made. */
const last: unknown[] = [];

const templates = allCards.map((card) => () => sampled(card, 'en'));

/** The microseconds of CPU time that somebody takes to make all of these, once each. */
const once = (makers: readonly (() => unknown)[]) => async (): Promise<number> => {
  const all = () => {
    for (let left = times; left > 0; left -= 1)
      makers.forEach((make, index) => {
        last[index] = make();
      });
  };
  return (await cpuOf(all)) / times;
};

/** What it takes to fill the templates, with the samples that they come with. */
export const cardFigures: readonly Figure[] = [
  {
    name: 'CPU of every card once / plain copies of the same cards',
    goal: { atMost: 15 },
    async measure() {
      const plain = templates.map((make) => make()).map((card) => () => copied(card));
      await once(templates)();
      return ratios(rounds, once(templates), once(plain));
    },
  },
  {
    name: 'CPU of the slowest card, microseconds',
    goal: { atMost: 300 },
    async measure() {
      await once(templates)();
      const found: number[][] = [];
      for (const make of templates) found.push(await several(once([make])));
      return found.sort((a, b) => median(b) - median(a))[0] ?? [];
    },
  },
];

async function several(measure: () => Promise<number>): Promise<number[]> {
  const found: number[] = [];
  while (found.length < rounds) found.push(await measure());
  return found;
}
