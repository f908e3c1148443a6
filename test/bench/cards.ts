import { allCards } from '../../src/dialogs/allCards.ts';
import { sampled } from '../support/cardChecks.ts';
import { cpuOf } from './answering.ts';
import { type Figure, median, ratios } from './figure.ts';

const rounds = 10;
const times = 300;

/** A function that makes a card from its values, as one would write it by hand. */
function plainMaker(card: object): () => object {
  const values: unknown[] = [];
  const source = JSON.stringify(card, (_key, value) => {
    if (typeof value === 'object') return value;
    values.push(value);
    return `@${values.length - 1}@`;
  }).replace(/"@(\d+)@"/g, 'values[$1]');
  const make = new Function('values', `return ${source};`);
  return () => make(values);
}

/** What was made last: what nobody keeps might as well not be made. */
const last: object[] = [];

const templates = allCards.map((card) => () => sampled(card, 'en'));

/** The microseconds of CPU time that somebody takes to make all of these, once each. */
const once = (makers: readonly (() => object)[]) => async (): Promise<number> => {
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
    name: 'CPU of every card once / plain functions for the same cards',
    goal: { atMost: 15 },
    async measure() {
      const plain = templates.map((make) => plainMaker(make()));
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
