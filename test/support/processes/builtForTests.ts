import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../../src/tools/bundle.ts';

let builds = 0;

/**
 * A module of `src` or of this folder as the build makes it, made before the tests of a suite and removed after them: so it
 * starts in half the time. Resolves to its path, for the tests to ask for.
 */
export function builtForTests(module: string): () => string {
  builds += 1;
  const folder = `dist/test-${process.pid}-${builds}`;
  before(() => builtInto(folder, module));
  after(() => rm(folder, { recursive: true, force: true }));
  return () => programIn(folder, module);
}

/** Builds a module of `src` or of this folder into a folder of the checkout, where it finds its cards and its packages. */
export async function builtInto(folder: string, module: string): Promise<string> {
  await bundle([fileURLToPath(new URL(module, import.meta.url))], folder);
  return programIn(folder, module);
}

const programIn = (folder: string, module: string): string => `${folder}/${basename(module, '.ts')}.js`;
