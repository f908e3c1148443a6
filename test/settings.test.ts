import { deepEqual, equal, ok } from 'node:assert/strict';
import { productionConfig } from '../src/config.ts';
import { ConfigError } from '../src/environment.ts';
import { builtForTests } from './support/processes/builtForTests.ts';
import { startAttempt } from './support/processes/startAttempt.ts';
import { isClear, missing, misspelt, refused, type Wrong } from './support/processes/wrongSettings.ts';

/** What the configuration says to an environment; empty when it takes it. */
function complaint({ env }: Wrong): string {
  try {
    productionConfig(env);
    return '';
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

describe('settings', () => {
  const program = builtForTests('../../../src/main.ts');

  for (const [what, all] of Object.entries({ missing, refused, misspelt }))
    it(`that are ${what} are each named in one line, without a value`, () => {
      const wrong = all('roles.json');
      ok(wrong.length > 10, `only ${wrong.length}`);
      const unclear = wrong.filter((one) => !isClear(one, complaint(one)));
      deepEqual(
        unclear.map((one) => `${one.what}: ${complaint(one)}`),
        [],
      );
    });

  it('that are wrong end the start with that line alone and exit code 78', async () => {
    const [wrong] = refused('roles.json');
    ok(wrong);
    const { code, output, errors } = await startAttempt([program()], wrong.env);
    deepEqual([code, output], [78, '']);
    equal(errors, `${complaint(wrong)}\n`);
  }).timeout(60_000);
});
