import { deepEqual } from 'node:assert/strict';
import { posix } from 'node:path';
import { filesIn, importsOf, type SourceFile } from './support/sources.ts';

const roots = ['assembly', 'local', 'main', 'tryout'];

/** What each part of the house may import: parts of the house, and packages. This is the architecture. */
const may: Record<string, string> = {
  domain: 'zod @18f/us-federal-holidays temporal-polyfill safe-stable-stringify node:crypto',
  texts: 'domain putLast',
  services: 'domain zod',
  dialogs: 'domain services texts zod adaptive-expressions adaptivecards-templating node:module node:timers',
  stores:
    'domain services files lowdb zod node:fs node:crypto node:zlib node:net node:os node:path ' +
    'node:timers pg',
  tenants: 'domain http services putLast undici',
  partnerCenter:
    'domain services log files http cockatiel undici zod node:crypto node:fs node:path node:timers',
  directory: 'domain services environment log zod node:fs',
  workers: 'domain services log metrics node:timers',
  bot:
    'domain services dialogs texts http log metrics putLast zod undici botbuilder ' +
    'botframework-connector @microsoft/teams-ai rate-limiter-flexible node:crypto node:http ' +
    'node:timers',
  simulator:
    'domain services directory http server zod undici lowdb restify esbuild node:fs node:http ' +
    'node:path node:timers node:url node:util adaptivecards markdown-it',
  tools:
    'config environment postponed reason domain stores zod esbuild fflate pngjs node:fs node:module node:url',
  webhook: 'domain http log putLast undici zod node:crypto node:http node:tls',
  server: 'bot domain http webhook restify',
  http: 'domain node:crypto node:http node:stream restify undici',
  postponed: 'node:module',
  readiness: 'log',
  ending: 'log',
  role: 'environment',
  reason: 'environment stores',
  closing: 'log workers node:timers',
  metricsServer: 'metrics server restify',
  config: 'bot domain log partnerCenter stores zod environment settings node:fs node:path',
  settings: 'bot credentials domain zod',
  environment: 'settings zod',
  credentials: 'bot zod node:fs',
  files: 'node:fs',
  ids: 'domain services node:crypto',
  log: 'pino',
  metrics: 'prom-client',
};

const partOf = (path: string): string => path.split('/')[1]?.replace(/\.ts$/, '') ?? '';

/** The part of the house, or the package, that an import names. */
function target(file: SourceFile, name: string): string {
  if (name.startsWith('.')) return partOf(posix.join(posix.dirname(file.path), name));
  const [scope = '', rest] = name.split('/');
  return name.startsWith('@') ? `${scope}/${rest}` : scope;
}

/** Every import from one part of the house of another, or of a package. */
const crossing = (files: readonly SourceFile[]) =>
  files
    .map((file) => ({ file, from: partOf(file.path) }))
    .flatMap(({ file, from }) =>
      importsOf(file).map((name) => ({ file, from, name, part: target(file, name) })),
    )
    .filter(({ from, part }) => !roots.includes(from) && part !== from);

const violations = (files: readonly SourceFile[]): string[] =>
  crossing(files)
    .filter(({ from, part }) => !may[from]?.split(' ').includes(part))
    .map(({ file, name }) => `${file.path} -> ${name}`);

describe('the layers', () => {
  const files = filesIn('src', '.ts');

  it('import only what stands below them', () => {
    deepEqual(violations(files), []);
  });

  it('are allowed nothing that nobody imports', () => {
    const made = new Set(crossing(files).map(({ from, part }) => `${from} -> ${part}`));
    const allowed = Object.entries(may).flatMap(([from, parts]) =>
      parts.split(' ').map((part) => `${from} -> ${part}`),
    );
    deepEqual(
      allowed.filter((one) => !made.has(one)),
      [],
    );
  });

  it('would show an import that does not', () => {
    const text = "import { Case } from '../bot/app.ts';\nimport restify from 'restify';";
    deepEqual(violations([{ path: 'src/domain/x.ts', text }]), [
      'src/domain/x.ts -> ../bot/app.ts',
      'src/domain/x.ts -> restify',
    ]);
  });

  it('read the environment in the configuration alone', () => {
    const readers = files.filter(({ text }) => text.includes('process.env')).map(({ path }) => path);
    deepEqual(readers, ['src/config.ts']);
  });

  it('keep time, chance and input out of the domain', () => {
    const impure = /Date\.now|new Date\(\)|Math\.random|Promise|process\./;
    const found = files.filter(({ path, text }) => path.startsWith('src/domain/') && impure.test(text));
    deepEqual(
      found.map(({ path }) => path),
      [],
    );
  });
});
