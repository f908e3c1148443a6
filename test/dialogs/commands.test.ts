import { doesNotMatch, equal, match, notEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { normalized } from '../../src/dialogs/commands.ts';
import { texts } from '../../src/texts/texts.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

const packaged = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../appPackage/${name}`, import.meta.url), 'utf8'));

/** Every command that Teams offers, in both languages: its title is what a click on it sends. */
const titles: string[] = [
  ...packaged('manifest.json').bots[0].commandLists.flatMap((list: { commands: { title: string }[] }) =>
    list.commands.map(({ title }) => title),
  ),
  ...Object.entries(packaged('de.json'))
    .filter(([key]) => key.endsWith('.title'))
    .map(([, title]) => String(title)),
];

describe('the commands', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage[Symbol.asyncDispose]());

  it('that the app package offers are all understood', async () => {
    notEqual(titles.length, 0);
    const misunderstood = [texts.en, texts.de].map(({ chat }) => chat.nearest('x').slice(0, 20));
    for (const title of titles) {
      const answer = await stage.say('operator', title);
      equal(
        misunderstood.some((start) => answer.startsWith(start)),
        false,
        title,
      );
    }
  });

  it('are compared without slash, line breaks, hard blanks and the many ways to write an umlaut', () => {
    equal(normalized(' / pru\u0308fen\u00a0\n  x '), 'prüfen x');
  });

  it('lose what nobody sees, so that an answer repeats nothing that misleads', async () => {
    equal(normalized('\ufeffcheck\u200b nonsense\u202e!'), 'check nonsense!');
    doesNotMatch(await stage.say('operator', 'check nonsense\u202e!'), /\u202e/);
  });

  for (const typed of ['order „City“', 'order for "City"', 'bestellen für City.'])
    it(`lose what people put around the words they look for: ${typed}`, async () => {
      match(await stage.say('agent', typed), /\nCity of Example\n/);
    });

  it('are cut to what a glance takes in, however long the text', () => {
    equal(normalized('x'.repeat(20_000)).length, 300);
  });
});
