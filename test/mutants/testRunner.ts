import type { InstrumenterContext, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type TestRunner,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { type Suites, suites } from './suites.ts';

/** What mutated code looks at: which mutant is on, and which test is running. */
const board: InstrumenterContext = {};
Object.assign(globalThis, { __stryker__: board });

const begins = (id: string): void => {
  board.currentTestId = id;
};

/**
 * Runs the tests that the option `tests` names in a process of Stryker's, again and again. Stryker's own runner for mocha
 * cannot load mocha 12, and takes tests apart that share what a `before` made.
 */
function testRunner(options: StrykerOptions): TestRunner {
  let loading: Promise<Suites> | undefined;
  const loaded = (): Promise<Suites> => {
    loading ??= suites(options['tests'] as string[]); // checked by the schema below
    return loading;
  };

  async function run(wanted?: readonly string[]): Promise<DryRunResult> {
    const tests = await (await loaded()).run(wanted, begins);
    const stuck = determineHitLimitReached(board.hitCount, board.hitLimit);
    return stuck ?? { status: DryRunStatus.Complete, tests };
  }

  return {
    capabilities: () => ({ reloadEnvironment: false }),
    async dryRun() {
      const result = await run();
      return { ...result, ...(board.mutantCoverage && { mutantCoverage: board.mutantCoverage }) };
    },
    async mutantRun({ activeMutant: { id }, hitLimit, mutantActivation, testFilter }) {
      if (mutantActivation === 'static') board.activeMutant = id;
      await loaded();
      Object.assign(board, { activeMutant: id, hitLimit, hitCount: hitLimit && 0 });
      return toMutantRunResult(await run(testFilter));
    },
  };
}
testRunner.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'suites', testRunner)];

export const strykerValidationSchema = {
  properties: { tests: { type: 'array', items: { type: 'string' } } },
};
