import { doesNotMatch, equal } from 'node:assert/strict';
import { submit } from '../support/journeys/journey.ts';
import { people } from '../support/processes/tryout.ts';
import { counts, hides, shows } from './support/look.ts';
import { person } from './support/person.ts';
import { type Setting, setting } from './support/setting.ts';

async function meetsNewcomer({ page, stage }: Setting): Promise<void> {
  const newcomer = await person(page, 'newcomer');
  await submit(stage, 'agent');
  const refusal = new RegExp(`I cannot help you yet.*Please ask Operator.*${people.newcomer}`, 's');
  for (const words of ['qualify', 'cases', 'review', 'operations', 'check contoso.com']) {
    await newcomer.say(words);
    await newcomer.sees(refusal);
  }
  await stage.rest();
  doesNotMatch(await newcomer.chat.innerText(), /Fabrikam|GCC-\w{5}/);
  await counts(newcomer.messages.getByRole('button'), 0);
}

async function blocks({ page, stage }: Setting): Promise<void> {
  const reviewer = await person(page, 'reviewer');
  await reviewer.chat.getByRole('button', { name: 'Block the bot' }).click();
  await shows(reviewer.chat, /This person has blocked the bot: nothing from it gets here\./);
  await submit(stage, 'agent');
  const operator = await person(page, 'operator');
  await operator.say('operations');
  await operator.sees(/Operations.*Cannot be reached\s+Reviewer\s/s);
  await reviewer.sees(/Welcome/);
  doesNotMatch(await reviewer.chat.innerText(), /Fabrikam/);

  await reviewer.chat.getByRole('button', { name: 'Unblock the bot' }).click();
  await hides(reviewer.chat, /This person has blocked the bot/);
  await reviewer.say('help');
  await shows(reviewer.chat, /A new application is waiting for review\s+Fabrikam Cloud LLC\s+Submitted/);
  await operator.say('operations');
  await operator.sees(/Everything was delivered, and everybody can be reached\./);
}

describe('the people on the page', () => {
  const on = setting('afresh');

  it('are told whom to ask, and nothing else, as long as they have no role', () => meetsNewcomer(on));
  it('show as unreachable while they block the bot, and get everything afterwards', () => blocks(on));

  it('get the nearest command for a word that nobody knows', async () => {
    const agent = await person(on.page, 'agent');
    await agent.say('qualfy');
    await agent.sees(/I did not understand that\. Did you mean “qualify”\?/);
    const german = await person(on.page, 'germanAgent');
    await german.say('vorgaenke');
    await german.sees(/Das habe ich nicht verstanden\. Meinten Sie „vorgänge“\?/);
  });

  it('are written to in the language they chose, which the page says too', async () => {
    const agent = await person(on.page, 'agent');
    await agent.say('language de');
    await agent.say('hilfe');
    await agent.newest.locator('fieldset[lang=en] .ac-adaptiveCard[lang=de]').waitFor();
    await counts(agent.chat.locator('.bubble:not([hidden]):not([lang=de])'), 0);
    await counts(agent.chat.locator('[lang=de] .meta'), 0);
    await agent.chat.getByTitle('Teams in English').waitFor();
  });

  it('have a number beside their name for what they have not seen', async () => {
    const { page, stage } = on;
    await person(page, 'agent');
    await submit(stage, 'agent');
    const entry = page.locator(`[data-shows="${people.secondReviewer}"]`);
    await shows(entry, /1 new/);
    await (await person(page, 'secondReviewer')).sees(/Ein neuer Antrag/);
    await hides(entry, /new/);
    equal(await entry.getAttribute('aria-pressed'), 'true');
  });
});
