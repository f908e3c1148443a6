import { doesNotMatch, equal, match } from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { submit } from '../support/journeys/journey.ts';
import { application } from './support/applications.ts';
import { counts, holds, shows } from './support/look.ts';
import { field, fillIn, person } from './support/person.ts';
import { type Setting, setting } from './support/setting.ts';

const required = [
  'Choose how you buy from Microsoft.',
  'Enter the legal name, up to 200 characters; a legal form such as “LLC” alone is none.',
  'Enter the Microsoft ID from the organization profile: 36 characters.',
  'Enter street and number, up to 200 characters.',
  'Enter the city, up to 100 characters.',
  'Enter the state or region, up to 100 characters.',
  'Enter the postal code, up to 20 characters.',
  'Enter the country, up to 60 characters.',
  'Enter a web address such as www.example.com, up to 200 characters.',
  'Choose one of the three answers.',
  'Choose yes or no.',
];

/** A field is tied to what is said of it when a screen reader says both. */
async function isTiedTo(input: Locator, sentence: RegExp): Promise<void> {
  equal(await input.getAttribute('aria-invalid'), 'true');
  const id = await input.getAttribute('aria-describedby');
  match(await input.page().locator(`[id="${id}"]`).innerText(), sentence);
}

/** A sentence stands beside a field when nothing else lies between them. */
async function standsUnder(input: Locator, sentence: Locator): Promise<void> {
  await sentence.waitFor();
  await sentence.scrollIntoViewIfNeeded();
  const [above, below] = [await input.boundingBox(), await sentence.boundingBox()];
  const gap = (below?.y ?? Number.NaN) - (above?.y ?? Number.NaN) - (above?.height ?? Number.NaN);
  if (!(gap >= 0 && gap < 30)) throw new Error(`${sentence} stands ${gap} pixels below ${input}`);
}

async function saysWhatIsMissing({ page, stage }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  await agent.say('qualify');
  await agent.sees(/Step 1 of 3/);
  await agent.press('Next');
  for (const sentence of required) await agent.newest.getByText(sentence).waitFor();
  await standsUnder(field(agent.newest, 'City'), agent.newest.getByText('Enter the city'));
  equal(await agent.newest.getByText(/^(Enter|Choose) /).count(), required.length);
  await field(agent.newest, 'City').fill('Redmond');
  await agent.press('Next');
  await agent.newest.getByText('Enter the city').waitFor({ state: 'hidden' });
  doesNotMatch(stage.last('agent'), /Nothing was saved/);
}

async function saysWhatIsWrong({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  await agent.say('qualify');
  await agent.sees(/Step 1 of 3/);
  await fillIn(agent.newest, application.organization, { Website: 'not a web address', City: 'Bad Ems' });
  await agent.press('Next');
  await agent.sees(/Step 1 of 3.*Nothing was saved/s);
  const website = field(agent.newest, 'Website');
  await standsUnder(website, agent.newest.getByText('Enter a web address such as www.example.com'));
  await isTiedTo(website, /^Enter a web address/);
  await counts(website.and(page.locator(':focus')), 1);
  await counts(agent.newest.locator('[aria-invalid]'), 1);
  await holds(website, 'not a web address');
  await holds(field(agent.newest, 'City'), 'Bad Ems');
  for (const name of ['Direct-bill partner', 'Yes, and active', 'Yes'])
    equal(await agent.newest.getByRole('radio', { name, exact: true }).isChecked(), true);
  await website.fill('www.fabrikam.example.com');
  await agent.press('Next');
  await agent.sees(/Step 2 of 3/);
}

async function refusesTheFuture({ page, stage }: Setting): Promise<void> {
  await submit(stage, 'agent');
  await stage.press('reviewer', 'Start review');
  const reviewer = await person(page, 'reviewer');
  await reviewer.press('Filed with Microsoft');
  await reviewer.sees(/Fill in Microsoft’s form/);
  const day = reviewer.newest.getByLabel('Sent on');
  await holds(day, '2026-01-05');
  await day.fill('2026-01-06');
  await field(reviewer.newest, 'Reference').fill('MS-7');
  await reviewer.press('Record');
  await reviewer.sees(/Nothing was saved/);
  await standsUnder(
    day,
    reviewer.newest.getByText('Enter the day the form was sent: not in the future, and at most 60 days ago.'),
  );
  await holds(day, '2026-01-06');
  await holds(field(reviewer.newest, 'Reference'), 'MS-7');
}

async function keepsWhatWasTyped({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  await agent.say('qualify');
  await agent.sees(/Step 1 of 3/);
  await fillIn(agent.newest, application.organization);
  await agent.press('Next');
  await agent.sees(/Step 2 of 3/);
  await agent.press('Next');
  await agent.sees(/Step 3 of 3/);
  const email = agent.newest.getByRole('textbox', { name: 'Work e-mail', exact: true });
  equal(await email.getAttribute('aria-required'), 'true');
  await email.fill('desk@');
  await agent.newest.getByRole('checkbox', { name: 'I am authorized' }).check();
  await agent.press('Back');
  await agent.sees(/Step 2 of 3/);
  await agent.press('Next');
  await agent.sees(/Step 3 of 3/);
  await holds(field(agent.newest, 'Work e-mail'), 'desk@');
  equal(await agent.newest.getByRole('checkbox', { name: 'I am authorized' }).isChecked(), true);
  await agent.press('Next');
  await agent.newest.getByText('Enter the name, up to 100 characters.').waitFor();
}

describe('what is not right in a form', () => {
  const on = setting('afresh');

  it('is said beside each field that was left empty, before anything is sent', () => saysWhatIsMissing(on));
  it('is said beside the field when only the bot can tell, and what was typed is kept', () =>
    saysWhatIsWrong(on));
  it('is said of a day in the future too', () => refusesTheFuture(on));

  it('does not keep anybody from going back, and is there again when they return', () =>
    keepsWhatWasTyped(on));

  it('never becomes part of the page, whatever somebody types', async () => {
    await submit(on.stage, 'agent', { legalName: '<img src=x onerror="alert(1)"> **bold** ${t.title}' });
    const reviewer = await person(on.page, 'reviewer');
    await shows(reviewer.newest, /<img src=x onerror="alert\(1\)"> \*\*bold\*\* \$\{t\.title\}/);
    await counts(reviewer.newest.locator('img'), 0);
  });
});
