import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { Localization } from '../../src/tools/appManifest.ts';
import {
  AppPackageError,
  buildAppPackage,
  packed,
  resolved,
  sourceFiles,
} from '../../src/tools/appPackage.ts';
import { bytesOf, goodFiles, goodManifest, jsonIn, square, values } from './packageFixture.ts';

const problemsOf = (pack: () => unknown): readonly string[] => {
  try {
    pack();
  } catch (error) {
    if (error instanceof AppPackageError) return error.problems;
    throw error;
  }
  return [];
};

describe('the app package', () => {
  it('holds the manifest, both icons and the German texts in its root, and nothing else', async () => {
    const files = unzipSync(await buildAppPackage(values));
    assert.deepEqual(Object.keys(files).sort(), ['color.png', 'de.json', 'manifest.json', 'outline.png']);
  });

  it('carries the values of the deployment', async () => {
    const manifest = JSON.stringify(jsonIn(unzipSync(await buildAppPackage(values))['manifest.json']));
    for (const value of Object.values(values)) assert.ok(manifest.includes(`"${value}"`), value);
    assert.ok(!manifest.includes('${'));
  });

  it('has the same bytes each time, since its files are always dated 1 January 2020', async () => {
    const zip = await buildAppPackage(values);
    const timeAndDate = [...zip.subarray(10, 14)];
    assert.deepEqual(timeAndDate, [0, 0, 0x21, 0x50]);
    assert.deepEqual(await buildAppPackage(values), zip);
  });

  it('is refused with every problem at once', async () => {
    const bad = { ...values, clientId: 'gcc-desk', privacyUrl: 'http://desk.example/privacy' };
    await assert.rejects(buildAppPackage(bad), {
      name: 'AppPackageError',
      problems: [
        'id must be a GUID, but is “gcc-desk”.',
        'bots[0].botId must be a GUID, but is “gcc-desk”.',
        'The developer’s address “http://desk.example/privacy” must be an https URL.',
      ],
    });
  });

  it('keeps a value with quotes inside its string', async () => {
    const files = resolved(await sourceFiles(), { ...values, websiteUrl: 'https://desk.example/"},"x":{"' });
    assert.doesNotThrow(() => jsonIn(files['manifest.json']));
  });
});

describe('the command that builds the app package', () => {
  const run = (env: Record<string, string>, ...given: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/tools/package.ts', ...given], {
      env: { PATH: process.env['PATH'], ...env },
      encoding: 'utf8',
    });

  it('says in one line which setting is wrong', () => {
    const { status, stderr } = run({ CLIENT_ID: 'x' });
    assert.equal(status, 78);
    assert.match(stderr, /^CLIENT_ID is not usable: [^\n]*\n$/);
  }).timeout(60_000);

  it('takes no words, and says so', () => {
    const { status, stderr } = run({}, '--help');
    assert.deepEqual([status, stderr], [64, 'Usage: npm run package\n']);
  }).timeout(60_000);
});

describe('a package with a spoilt icon', () => {
  it('is refused when an icon has the wrong size', async () => {
    const files = { ...(await goodFiles()), 'color.png': square(96, [0, 0, 0, 255]) };
    assert.deepEqual(
      problemsOf(() => packed(files)),
      ['color.png is 96 × 96 pixels, but must be 192 × 192.'],
    );
  });

  it('is refused when the outline icon is coloured', async () => {
    const files = { ...(await goodFiles()), 'outline.png': square(32, [0, 0, 0, 0], [255, 0, 0, 255]) };
    assert.deepEqual(
      problemsOf(() => packed(files)),
      ['outline.png must show nothing but white.'],
    );
  });
});

describe('a package with a spoilt manifest', () => {
  it('is refused when a file is missing that the manifest names', async () => {
    const { 'de.json': _, ...files } = await goodFiles();
    assert.deepEqual(
      problemsOf(() => packed(files)),
      ['The manifest names de.json, which is not in the package.', 'The package lacks de.json.'],
    );
  });

  it('is refused when the developer’s name is too long', async () => {
    const manifest = await goodManifest();
    manifest.developer.name = 'x'.repeat(33);
    const files = { ...(await goodFiles()), 'manifest.json': bytesOf(manifest) };
    assert.deepEqual(
      problemsOf(() => packed(files)),
      ['manifest.json: developer.name has 33 characters; 32 are allowed.'],
    );
  });

  it('is refused when the manifest lacks what every manifest has', async () => {
    const { accentColor: _, ...manifest } = await goodManifest();
    const files = { ...(await goodFiles()), 'manifest.json': bytesOf({ ...manifest, version: 'one' }) };
    const [version, accentColor] = problemsOf(() => packed(files));
    assert.equal(version, 'manifest.json: version: must be three numbers like 1.0.0.');
    assert.match(accentColor ?? '', /^manifest\.json: accentColor: /);
  });
});

describe('a package with spoilt German texts', () => {
  it('is refused when a translation still holds a placeholder', async () => {
    const files = await goodFiles();
    const german = { ...Localization.parse(jsonIn(files['de.json'])), 'name.short': '${NAME}' };
    assert.deepEqual(
      problemsOf(() => packed({ ...files, 'de.json': bytesOf(german) })),
      ['de.json still contains the placeholder ${NAME}.'],
    );
  });

  it('is refused when the German texts are no JSON', async () => {
    const files = { ...(await goodFiles()), 'de.json': new TextEncoder().encode('{') };
    assert.deepEqual(
      problemsOf(() => packed(files)),
      ['de.json is not valid JSON.'],
    );
  });
});
