import { deepEqual, ok } from 'node:assert/strict';
import { relative } from 'node:path';
import { postponed, requireOf } from '../src/postponed.ts';
import { bundle } from '../src/tools/bundle.ts';
import { builtForTests } from './support/processes/builtForTests.ts';
import { startChild, told } from './support/processes/children.ts';
import { inFolder } from './support/stores/stores.ts';

describe('a module that is postponed', () => {
  const program = builtForTests('postponedProcess.ts');

  it('is no part of what is built', () =>
    inFolder(async (folder) => {
      const { metafile } = await bundle(['src/main.ts'], folder);
      const isBuilt = (file: string) => relative('', file) in metafile.inputs;
      ok(isBuilt(requireOf('restify').resolve('./server.js')));
      deepEqual(
        postponed.filter(([by, name]) => isBuilt(requireOf(by).resolve(name))),
        [],
      );
    }));

  it('is not loaded with what asks for it, and is all there when it is used', async () => {
    deepEqual(
      await told(startChild(program())),
      postponed.map(([, name]) => ({ name, waits: true, isWhole: true })),
    );
  });
});
