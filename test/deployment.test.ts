import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { productionConfig } from '../src/config.ts';
import type { Env } from '../src/environment.ts';
import { LocalSettings, PackageSettings, ProductionSettings, StoreSettings } from '../src/settings.ts';
import { filesIn, importsOf } from './support/sources.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const found = (path: string, pattern: RegExp): string[] =>
  [...read(path).matchAll(pattern)].map(([, name = '']) => name);

const compose = read('compose.yaml');
const composeBot = compose.slice(compose.indexOf('  environment:'), compose.indexOf('  volumes:'));

/** What each way of running the bot gives it, by the names of the variables. */
const given: Record<string, readonly string[]> = {
  Dockerfile: found('Dockerfile', /(?:^ENV | )([A-Z_]+)=/gm),
  'compose.yaml': [...composeBot.matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name = '']) => name),
  'deploy/gcc-desk.service': [
    ...found('deploy/gcc-desk.service', /^Environment=([A-Z_]+)=/gm),
    ...found('deploy/gcc-desk.service', /([A-Z_]+)=…/g),
  ],
  'deploy/bot.bicep': found('deploy/bot.bicep', /name: '([A-Z_]+)'/g),
  'm365agents.local.yml': found('m365agents.local.yml', /^ {8}([A-Z_]+):/gm),
};

const guid = '6f1d2c3b-4a59-4e68-9b7c-8d0e1f2a3b4c';
const usable: Env = {
  CLIENT_ID: guid,
  TENANT_ID: guid,
  CLIENT_SECRET: 'x',
  CLIENT_TYPE: 'UserAssignedMSI',
  ROLES_FILE: 'x',
};

describe('the ways to run the bot', () => {
  const known = [ProductionSettings, LocalSettings, PackageSettings, StoreSettings].flatMap(({ shape }) =>
    Object.keys(shape),
  );

  for (const [file, names] of Object.entries(given))
    it(`give it nothing but its settings: ${file}`, () => {
      ok(names.length > 1, 'no settings were found in it');
      deepEqual(
        names.filter((name) => name !== 'NODE_ENV' && !known.includes(name)),
        [],
      );
    });

  for (const [file, names] of Object.entries(given).slice(1))
    it(`give it all that it needs: ${file}`, () => {
      const { identity } = productionConfig(Object.fromEntries(names.map((name) => [name, usable[name]])));
      equal(identity.clientId, guid);
    });

  it('let whoever runs it in containers set all but where it listens, and that it is no managed identity', () => {
    const fixed = ['PORT', 'HOST', 'CLIENT_TYPE'];
    deepEqual(
      Object.keys(ProductionSettings.shape).filter(
        (name) => ![...fixed, ...(given['compose.yaml'] ?? [])].includes(name),
      ),
      [],
    );
  });

  it('bring a new password of the bots’ role to the database, and new roles to bots that run', () => {
    match(
      compose.slice(compose.indexOf('  schema:')),
      /BOT_PASSWORD: .*\n {4}command: \[node, dist\/tools\/migrate\.js/,
    );
    match(read('deploy/bot.bicep'), /secretRef: rolesSecret, path: 'roles\.json'/);
  });

  it('give it longer to end than it takes, and do not repeat a start that cannot succeed', () => {
    const [atMost] = found('src/ending.ts', /longest = (\d+)_000/g);
    ok(atMost);
    for (const [file, pattern] of [
      ['compose.yaml', /^ {2}stop_grace_period: (\d+)s/m],
      ['deploy/gcc-desk.service', /^TimeoutStopSec=(\d+)/m],
      ['deploy/bot.bicep', /terminationGracePeriodSeconds: (\d+)/],
    ] as const)
      ok(Number(pattern.exec(read(file))?.[1]) > Number(atMost), file);
    match(read('deploy/gcc-desk.service'), /^RestartPreventExitStatus=78$/m);
  });

  it('ship no secret, and tell none', () => {
    const secrets = found('compose.yaml', /(?:SECRET|PASSWORD)\w*(:[-?][^}]*)\}/g);
    ok(secrets.length > 2);
    deepEqual(
      secrets.filter((rest) => !rest.startsWith(':?') && rest !== ':-'),
      [],
    );
    for (const file of ['deploy/azure.bicep', 'deploy/bot.bicep', 'deploy/schema.bicep'])
      deepEqual(found(file, /^output \w+ string = (.*(?:[Pp]assword|[Ss]ecret|listKeys).*)$/gm), []);
  });

  it('let no bot act as the owner of its schema, nor read the owner’s password', () => {
    match(composeBot, /STORE: postgres:\/\/gcc_desk_bot:/);
    const azure = read('deploy/azure.bicep');
    match(azure, /name: 'store'\n {4}properties: \{ value: 'postgres:\/\/gcc_desk_bot:\$\{botPassword\}@/);
    const readers = [...azure.matchAll(/scope: (vault\S*)\n.* principalId: (\w+)\./g)];
    deepEqual(
      readers.map(([, secret, who]) => `${who} ${secret}`),
      ['identity vault::store', 'owner vault::ownerStore', 'owner vault::botSecret'],
    );
    deepEqual(found('deploy/bot.bicep', /secrets\/([\w-]+)'/g), ['store']);
    deepEqual(found('deploy/schema.bicep', /name: '([A-Z_]+)'/g), ['STORE', 'BOT_PASSWORD']);
  });
});

describe('what Agents Toolkit deploys', () => {
  const placeholders = (path: string) => found(path, /\$\{\{(\w+)\}\}/g);

  for (const [name, own] of [
    [
      'dev',
      ['azure', 'schema', 'bot'].map((part) => `deploy/${part}.parameters.json`).concat('m365agents.yml'),
    ],
    ['local', ['m365agents.local.yml']],
  ] as const)
    it(`finds every value that it asks for: ${name}`, () => {
      const there = found(`deploy/env/.env.${name}`, /^([A-Z_]+)=/gm);
      const asked = [...own, 'appPackage/manifest.json'].flatMap(placeholders);
      deepEqual(
        [...new Set(asked)].filter((one) => !there.includes(one) && !one.startsWith('SECRET_')),
        [],
      );
    });

  for (const part of ['azure', 'schema', 'bot'])
    it(`gives deploy/${part}.bicep what it has no default for, and nothing that it does not take`, () => {
      const passed = Object.keys(JSON.parse(read(`deploy/${part}.parameters.json`)).parameters);
      deepEqual(passed.sort(), found(`deploy/${part}.bicep`, /^param (\w+) \w+$/gm).sort());
    });

  it('writes back every output of what is deployed', () => {
    const there = found('deploy/env/.env.dev', /^([A-Z_]+)=/gm);
    for (const part of ['azure', 'schema'])
      for (const output of found(`deploy/${part}.bicep`, /^output (\w+)/gm))
        ok(there.includes(output), output);
  });
});

describe('the image', () => {
  const { devDependencies, scripts } = JSON.parse(read('package.json'));
  const [, built = ''] = /build\.ts (.+)$/.exec(scripts.build) ?? [];
  const programs = built.split(' ');
  const files = new Map(filesIn('src', '.ts').map((file) => [file.path, file]));

  /** Every package that a source file or one below it imports. */
  function packagesOf(path: string, seen = new Set<string>()): string[] {
    const file = files.get(path);
    if (!file || seen.has(path)) return [];
    seen.add(path);
    return importsOf(file).flatMap((name) =>
      name.startsWith('.') ? packagesOf(posix.join(posix.dirname(path), name), seen) : [name],
    );
  }

  for (const path of programs)
    it(`needs no development package to run ${path}`, () => {
      const packages = packagesOf(path);
      ok(packages.length > 2);
      deepEqual(
        packages.filter((name) => name in devDependencies),
        [],
      );
    });

  it('has every tool that package.json names, built with the bot', () => {
    const tools = Object.values<string>(scripts).flatMap(
      (line) => /tools\/run\.js (\w+)/.exec(line)?.[1] ?? [],
    );
    ok(tools.length > 5);
    deepEqual(
      tools.filter((name) => !programs.includes(`src/tools/${name}.ts`)),
      [],
    );
  });

  it('is built from what stands here', () => {
    const kept = found('.dockerignore', /^!(.+)$/gm);
    deepEqual(
      found('Dockerfile', /^COPY (?!--)(.+) \S+$/gm)
        .flatMap((line) => line.split(' '))
        .sort(),
      kept.sort(),
    );
  });
});
