import { equal, throws } from 'node:assert/strict';
import { ConfigError } from '../src/environment.ts';
import { roleOf } from '../src/role.ts';
import { builtForTests } from './support/processes/builtForTests.ts';
import { startAttempt } from './support/processes/startAttempt.ts';
import { complete } from './support/processes/wrongSettings.ts';

describe('the role of a process', () => {
  const program = builtForTests('../../../src/main.ts');

  it('is everything, unless the command line names a part of it', () => {
    equal(roleOf([], 'lowdb'), 'both');
    equal(roleOf(['--role=both'], 'lowdb'), 'both');
    for (const role of ['web', 'worker', 'both']) equal(roleOf([`--role=${role}`], 'postgres'), role);
  });

  it('is refused when it is none', () => {
    for (const given of [['--role=king'], ['web'], ['--role=web', '--role=worker']])
      throws(() => roleOf(given, 'postgres'), ConfigError);
  });

  it('is not a part where no other process could do the rest', async () => {
    for (const role of ['web', 'worker'])
      throws(() => roleOf([`--role=${role}`], 'lowdb'), /--role=\w+ is not usable: .*STORE=postgres/);
    const { code, output, errors } = await startAttempt([program(), '--role=web'], complete('roles.json'));
    equal(`${code} ${output}${errors.split('\n').length}`, '78 2');
  }).timeout(60_000);
});
