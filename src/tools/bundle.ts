import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type BuildResult, build, type Plugin } from 'esbuild';
import { postponed, requireOf } from '../postponed.ts';

/** Packages that others ask for, and go without where they are not installed. */
const optional = ['dtrace-provider', 'pg-native'];

/** Packages that ask who called them, which an ES module, always strict, may not. */
const sloppy = ['assert-plus'];

/** What packages that were not made as ES modules expect to find. */
const expected =
  "import { createRequire as requireFrom } from 'node:module';" +
  'const require = requireFrom(import.meta.url), { filename: __filename, dirname: __dirname } = import.meta;';

/**
 * Makes programs of modules and of all that they import, packages too, but for what is postponed: a few files to read in
 * place of a thousand halve the time until the bot is ready. The names of functions stay, for the sake of stack traces.
 */
export const bundle = (modules: string[], folder: string): Promise<BuildResult<{ metafile: true }>> =>
  build({
    entryPoints: modules,
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    minifyWhitespace: true,
    external: [...optional, ...sloppy],
    banner: { js: expected },
    plugins: [postponing()],
    metafile: true,
    logLevel: 'warning',
  });

/** Puts a stand-in in the place of every module that is postponed, whoever asks for it. */
function postponing(): Plugin {
  const byFile = new Map(postponed.map((one) => [requireOf(one[0]).resolve(one[1]), one]));
  const standIns = JSON.stringify(fileURLToPath(new URL('../postponed.ts', import.meta.url)));
  return {
    name: 'postponing',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^/, namespace: 'file' }, ({ kind, importer, path }) => {
        const file = kind === 'require-call' ? fileOf(importer, path) : undefined;
        const found = byFile.get(file ?? '');
        return found && { path: found.join(' > '), namespace: 'postponed', pluginData: found };
      });
      onLoad({ filter: /^/, namespace: 'postponed' }, ({ pluginData }) => ({
        contents: `module.exports = require(${standIns}).standIn(...${JSON.stringify(pluginData)})`,
        resolveDir: '.',
      }));
    },
  };
}

/** Where a module finds another; nowhere, when that is one of the optional ones. */
function fileOf(importer: string, path: string): string | undefined {
  try {
    return createRequire(importer).resolve(path);
  } catch {
    return undefined;
  }
}
