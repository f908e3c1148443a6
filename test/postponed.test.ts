import { deepEqual } from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { postponed } from '../src/postponed.ts';

describe('a package that is postponed', () => {
  it('is not loaded with what asks for it, and is all there when it is used', async () => {
    const program = new URL('support/processes/postponedProcess.ts', import.meta.url);
    const child = fork(program, { execArgv: ['--import=tsx'] });
    const [found]: unknown[] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
    deepEqual(
      found,
      postponed.map(([, name]) => ({ name, waits: true, isWhole: true })),
    );
  });
});
