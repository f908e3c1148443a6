import { type TestResult, TestStatus } from '@stryker-mutator/api/test-runner';
import Mocha from 'mocha';

/** Tests that are loaded once and can run many times. */
export interface Suites {
  /** Runs the wanted tests, or all, up to the first that fails; `begins` is told which one is running, hooks included. */
  run(wanted: readonly string[] | undefined, begins: (id: string) => void): Promise<TestResult[]>;
}

/** A test that waits longer than so many milliseconds waits for what a change keeps from coming. */
const longest = 15_000;

/**
 * Loads test files. What stands alone counts as one test: an `it`, but a whole `describe` where all share what a `before`
 * made. Its id is its full title.
 */
export async function suites(files: readonly string[]): Promise<Suites> {
  const mocha = new Mocha({ timeout: longest, bail: true, reporter: Mocha.reporters.Base });
  mocha.cleanReferencesAfterRun(false);
  for (const file of files) mocha.addFile(file);
  await mocha.loadFilesAsync();
  return {
    run: (wanted, begins) =>
      new Promise((resolve) => {
        mocha.grep(new RegExp(`^(${(wanted ?? ['']).map(escaped).join('|')})`));
        const results = new Map<string, TestResult>();
        follow(
          mocha.run(() => resolve([...results.values()])),
          results,
          begins,
        );
      }),
  };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function follow(runner: Mocha.Runner, results: Map<string, TestResult>, begins: (id: string) => void): void {
  const shared = new Set<Mocha.Suite>();
  const idOf = (one: Mocha.Runnable): string =>
    (ancestors(one.parent).findLast((suite) => shared.has(suite)) ?? one).fullTitle();

  function add(id: string, milliseconds: number, error?: Error): void {
    const timeSpentMs = milliseconds + (results.get(id)?.timeSpentMs ?? 0);
    const result = { id, name: id, timeSpentMs };
    results.set(
      id,
      error
        ? { ...result, status: TestStatus.Failed, failureMessage: error.message }
        : { ...result, status: TestStatus.Success },
    );
  }

  runner.on('hook', (hook) => {
    if (hook.title.startsWith('"before all"') && hook.parent) begins(idOf(shared.add(hook.parent) && hook));
  });
  runner.on('test', (test) => begins(idOf(test)));
  runner.on('pass', (test) => add(idOf(test), test.duration ?? 0));
  runner.on('fail', (test, error) => add(idOf(test), 0, error));
}

/** A suite and all that it stands in, inmost first. */
const ancestors = (suite: Mocha.Suite | undefined): Mocha.Suite[] =>
  suite ? [suite, ...ancestors(suite.parent)] : [];
