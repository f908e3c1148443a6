import { LogLevel, type MutantResult, type PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { type Area, areas } from './areas.ts';

/** How many of a hundred changes the tests must notice. */
const goal = 80;

const optionsOf = ({ tests }: Area, mutate: readonly string[]): PartialStrykerOptions => ({
  mutate: [...mutate],
  tests: [...tests],
  plugins: [new URL('testRunner.ts', import.meta.url).pathname],
  testRunner: 'suites',
  testRunnerNodeArgs: ['--import=tsx'],
  checkerNodeArgs: ['--import=tsx'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true, // what is read once, when a file is loaded, would need a new process for each change
  concurrency: Number(process.env['JOBS'] ?? 1),
  timeoutMS: 3_000,
  reporters: ['progress-append-only', 'clear-text'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  tempDirName: 'dist/mutants',
  cleanTempDir: 'always',
  tsconfigFile: 'none', // Stryker reads it with an API that TypeScript 7 does not have
  disableTypeChecks: false,
  logLevel: LogLevel.Warning,
});

/** `npm run mutants [words]`: changes the code that decides, one place at a time, and counts what the tests notice; exits with 1 below the goal. */
async function run(given: readonly string[]): Promise<void> {
  console.log(`Node ${process.version}, ${new Date().toISOString()}`);
  const rows: string[] = [];
  for (const area of areas) {
    const mutate = given.length === 0 || given.includes(area.name) ? area.mutate : given.filter(isIn(area));
    if (mutate.length === 0) continue;
    const start = performance.now();
    const results = await new Stryker(optionsOf(area, mutate)).runMutationTest();
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
const missed = (results: readonly MutantResult[]): number => count(results, 'Survived', 'NoCoverage');

const scoreOf = (results: readonly MutantResult[]): number =>
  (100 * noticed(results)) / (noticed(results) + missed(results));

const row = ({ name }: Area, results: readonly MutantResult[], minutes: number): string =>
  `${name.padEnd(9)} ${noticed(results)} of ${noticed(results) + missed(results)} noticed, ${scoreOf(results).toFixed(1)} %, ${minutes.toFixed(0)} min`;

await run(process.argv.slice(2));
