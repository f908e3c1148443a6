import { deepEqual } from 'node:assert/strict';
import { postponed } from '../src/postponed.ts';
import { builtForTests } from './support/processes/builtForTests.ts';
import { startChild, told } from './support/processes/children.ts';

describe('a package that is postponed', () => {
  const program = builtForTests('postponedProcess.ts');

  it('is not loaded with what asks for it, and is all there when it is used', async () => {
    deepEqual(
      await told(startChild(program())),
      postponed.map(([, name]) => ({ name, waits: true, isWhole: true })),
    );
  });
});
