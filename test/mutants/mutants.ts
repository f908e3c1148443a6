import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { startPostgres } from '../support/stores/postgresServer.ts';
import { type Area, areas } from './areas.ts';

/** How many of a hundred changes the tests must notice. */
const goal = 80;

const concurrency = Number(process.env['JOBS'] ?? 1);

/** `npm run mutants [words]`: changes the code that decides, one place at a time, and counts what the tests notice; exits with 1 below the goal. */
async function run(given: readonly string[]): Promise<void> {
  const server = process.env.TEST_POSTGRES_URL ? undefined : await startPostgres();
  process.env.TEST_POSTGRES_URL ??= server?.url; // the processes that run the tests find it there
  await measure(given).finally(() => server?.stop());
}

async function measure(given: readonly string[]): Promise<void> {
  console.log(`Node ${process.version}, ${new Date().toISOString()}`);
  const rows: string[] = [];
  for (const area of areas) {
    const mutate = given.length === 0 || given.includes(area.name) ? area.mutate : given.filter(isIn(area));
    if (mutate.length === 0) continue;
    const start = performance.now();
    const options = { configFile: 'test/mutants/stryker.json', mutate: [...mutate], tests: [...area.tests] };
    const results = await new Stryker({ ...options, concurrency }).runMutationTest();
    rows.push(row(area, results, (performance.now() - start) / 60_000));
    if (scoreOf(results) < goal) process.exitCode = 1;
  }
  console.log(rows.join('\n'));
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

await run(process.argv.slice(2));
