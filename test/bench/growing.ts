import { inYard } from './bots.ts';
import { type Figure, ratios } from './figure.ts';
import { lists, submits, type Traffic } from './traffic.ts';

const rounds = 10;
const turns = 400;
const warmUp = 5_000;
const [few, many] = [1_000, 1_000_000];

/** The CPU time of the same turn among many cases and among few. */
const grown = (what: string, traffic: () => Traffic): Figure => ({
  name: `CPU of ${what}, 1,000,000 cases / 1,000`,
  measure: () =>
    inYard(async (yard) => {
      const [small, large] = [await yard.ours(few), await yard.ours(many)];
      const [some, same] = [traffic(), traffic()];
      await small.turns(some, warmUp, 16);
      await large.turns(same, warmUp, 16);
      return ratios(
        rounds,
        () => large.turns(same, turns, 16),
        () => small.turns(some, turns, 16),
      );
    }),
});

/** What a whole bot needs more of when there are more cases; how opening grows stands beside commits. */
export const growingFigures: readonly Figure[] = [
  grown('a form submit', submits),
  grown('a list of one’s own cases', lists),
  {
    name: 'memory of a case, from 1,000 to 1,000,000, bytes',
    measure: () =>
      inYard(async (yard) => {
        const [small, large] = [await yard.ours(few), await yard.ours(many)];
        return [((await large.memory()) - (await small.memory())) / (many - few)];
      }),
  },
];
