import { rm } from 'node:fs/promises';
import { bundled } from './children.ts';

let builds = 0;

/**
 * A module of `src` or of this folder as the build makes it, made before the tests of a suite and removed after them: so it
 * starts in half the time. Resolves to its path, for the tests to ask for.
 */
export function builtForTests(module: string): () => string {
  builds += 1;
  const folder = `dist/test-${process.pid}-${builds}`;
  let path = '';
  before(async () => {
    path = await bundled(module, folder, 'external');
  });
  after(() => rm(folder, { recursive: true, force: true }));
  return () => path;
}
