import assert from 'node:assert/strict';
import { zipSync } from 'fflate';
import { localizableTexts } from '../../src/tools/appManifest.ts';
import {
  commandProblems,
  idProblems,
  lengthProblems,
  localizationProblems,
  namedFileProblems,
  placeholderProblems,
  urlProblems,
  zipProblems,
} from '../../src/tools/appPackageChecks.ts';
import { goodManifest } from './packageFixture.ts';

const commands = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ title: `word${index}`, description: 'What it does' }));

describe('placeholders', () => {
  it('are named when nothing has replaced them', () => {
    assert.deepEqual(placeholderProblems('a.json', '{"id":"${CLIENT_ID}","x":"${"}'), [
      'a.json still contains the placeholder ${CLIENT_ID}.',
      'a.json still contains the placeholder ${.',
    ]);
  });

  it('are not seen in ordinary text, prices and braces included', () => {
    assert.deepEqual(placeholderProblems('a.json', '{"price":"$5 {about}"}'), []);
  });
});

describe('IDs and addresses', () => {
  it('are refused when they are no GUID and no https URL', async () => {
    const manifest = await goodManifest();
    manifest.id = '12345';
    manifest.developer.termsOfUseUrl = 'http://desk.example/terms';
    manifest.developer.websiteUrl = 'https://';
    assert.deepEqual(idProblems(manifest), ['id must be a GUID, but is “12345”.']);
    assert.deepEqual(urlProblems(manifest), [
      'The developer’s address “https://” must be an https URL.',
      'The developer’s address “http://desk.example/terms” must be an https URL.',
    ]);
  });

  it('pass when they are', async () => {
    const manifest = await goodManifest();
    assert.deepEqual([...idProblems(manifest), ...urlProblems(manifest)], []);
  });
});

describe('the length of texts', () => {
  const title = 'bots[0].commandLists[0].commands[0].title';
  const description = 'bots[0].commandLists[0].commands[0].description';

  it('may reach the limit', () => {
    const texts = { 'name.short': 'x'.repeat(30), [title]: 'x'.repeat(32), [description]: 'x'.repeat(128) };
    assert.deepEqual(lengthProblems('de.json', texts), []);
  });

  it('may not pass the limit', () => {
    const texts = {
      'description.short': 'x'.repeat(81),
      'description.full': 'x'.repeat(4001),
      [title]: 'x'.repeat(33),
      [description]: 'x'.repeat(129),
    };
    assert.deepEqual(lengthProblems('de.json', texts), [
      'de.json: description.short has 81 characters; 80 are allowed.',
      'de.json: description.full has 4001 characters; 4000 are allowed.',
      `de.json: ${title} has 33 characters; 32 are allowed.`,
      `de.json: ${description} has 129 characters; 128 are allowed.`,
    ]);
  });

  it('may not be nothing', () => {
    assert.deepEqual(lengthProblems('de.json', { [title]: ' ' }), [`de.json: ${title} is empty.`]);
  });
});

describe('the lists of commands', () => {
  it('may offer ten commands in each scope', async () => {
    const manifest = await goodManifest();
    const [bot] = manifest.bots;
    assert.ok(bot);
    bot.commandLists = ['personal', 'team', 'groupChat'].map((scope) => ({
      scopes: [scope],
      commands: commands(10),
    }));
    assert.deepEqual(commandProblems(manifest), []);
  });

  it('may not offer eleven in one scope, even over two lists', async () => {
    const manifest = await goodManifest();
    const [bot] = manifest.bots;
    assert.ok(bot);
    bot.commandLists = [
      { scopes: ['personal', 'team'], commands: commands(10) },
      { scopes: ['personal'], commands: commands(1) },
    ];
    assert.deepEqual(commandProblems(manifest), ['The scope personal has 11 commands; 10 are allowed.']);
  });

  it('may not be four', async () => {
    const manifest = await goodManifest();
    const [bot] = manifest.bots;
    assert.ok(bot);
    bot.commandLists = Array.from({ length: 4 }, () => ({ scopes: ['personal'], commands: commands(1) }));
    assert.deepEqual(commandProblems(manifest), ['The bot has 4 lists of commands; 3 are allowed.']);
  });
});

describe('a language file', () => {
  it('passes when it translates exactly what people read', async () => {
    const manifest = await goodManifest();
    const german = { $schema: 'https://schema.example/', ...localizableTexts(manifest) };
    assert.deepEqual(localizationProblems('de.json', manifest, german), []);
  });

  it('is refused when it leaves a text out', async () => {
    const manifest = await goodManifest();
    const { 'name.full': _, ...german } = localizableTexts(manifest);
    assert.deepEqual(localizationProblems('de.json', manifest, german), [
      'de.json does not translate name.full.',
    ]);
  });

  it('is refused when it translates a command that does not exist', async () => {
    const manifest = await goodManifest();
    const path = 'bots[0].commandLists[0].commands[99].title';
    const german = { ...localizableTexts(manifest), [path]: 'mehr' };
    assert.deepEqual(localizationProblems('de.json', manifest, german), [
      `de.json translates ${path}, which the manifest does not have.`,
    ]);
  });
});

describe('the files of a package', () => {
  const four = ['manifest.json', 'color.png', 'outline.png', 'de.json'];
  const zipOf = (names: string[], bytes = 1) =>
    zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(bytes)])), { level: 0 });

  it('pass when they are the four, named by the manifest and small', async () => {
    assert.deepEqual(namedFileProblems(await goodManifest(), four), []);
    assert.deepEqual(zipProblems(zipOf(four)), []);
  });

  it('are refused when the manifest names one that is not there', async () => {
    assert.deepEqual(namedFileProblems(await goodManifest(), ['color.png', 'de.json']), [
      'The manifest names outline.png, which is not in the package.',
    ]);
  });

  it('are refused when they lie in a folder or are too many', () => {
    assert.deepEqual(zipProblems(zipOf([...four.slice(1), 'app/manifest.json', 'fr.json'])), [
      'The package lacks manifest.json.',
      'The package must not contain app/manifest.json.',
      'The package must not contain fr.json.',
    ]);
  });

  it('are refused when they are a megabyte together', () => {
    const zip = zipOf(four, 250_000);
    assert.deepEqual(zipProblems(zip), [
      `The package has ${zip.length} bytes; less than 1000000 are allowed.`,
    ]);
  });
});
