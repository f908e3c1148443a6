import { deepEqual, equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { submit } from '../support/journeys/journey.ts';
import { application } from './support/applications.ts';
import { faults, faultsWithoutState, prepare } from './support/axe.ts';
import { shows } from './support/look.ts';
import { fillIn, outside, person } from './support/person.ts';
import { type Setting, setting } from './support/setting.ts';

async function showMistakes(page: Page): Promise<void> {
  const agent = await person(page, 'agent');
  await agent.say('qualify');
  await agent.sees(/Step 1 of 3/);
  await fillIn(agent.newest, application.organization, { Website: 'not a web address' });
  await agent.press('Next');
  await agent.sees(/Nothing was saved/);
  await agent.newest.getByLabel('City').fill('');
  await agent.press('Next');
  await agent.newest.getByText('Enter the city').waitFor();
}

async function showCustomer(page: Page): Promise<void> {
  const agent = await person(page, 'agent');
  await agent.say('customer');
  await agent.sees(/Step 1 of 4/);
}

async function showCase(page: Page): Promise<void> {
  const reviewer = await person(page, 'reviewer');
  await reviewer.sees(/A new application is waiting/);
  await reviewer.press('Details');
  await reviewer.press('History');
  await reviewer.sees(/Details\s+Organization.*History\s+Submitted/s);
}

async function showHistory(page: Page): Promise<void> {
  const reviewer = await person(page, 'reviewer');
  await reviewer.press('Copy the history');
  await reviewer.sees(/The whole history/);
}

async function showOutside(page: Page): Promise<void> {
  const panel = await outside(page);
  await panel.getByText('Fields of the form').click();
  await shows(panel, /Legal name: Fabrikam/);
}

async function isForEverybody(on: Setting, width: number, height: number, colorScheme: 'light' | 'dark') {
  const page = await on.open({ viewport: { width, height }, colorScheme });
  await (await person(page, 'agent')).sees(/Welcome/);
  await prepare(page);
  const found: Record<string, string[]> = { 'first view': await faults(page) };
  await showMistakes(page);
  found['a form with mistakes'] = await faults(page);
  await showCustomer(page);
  found['a form with a list to choose from'] = await faults(page);
  await submit(on.stage, 'agent', { legalName: 'Fabrikam Cloud and Very Long Names of Companies LLC' });
  await showCase(page);
  found['a case'] = await faults(page);
  await showHistory(page);
  found['a history'] = await faults(page);
  await on.stage.tryout.simulator.calls.file({ fields: 'Legal name: Fabrikam' });
  await showOutside(page);
  found['outside'] = await faults(page);
  for (const [view, problems] of Object.entries(found)) deepEqual(problems, [], view);
}

describe('the page is for everybody', () => {
  const on = setting('afresh');

  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const)
    for (const colors of ['light', 'dark'] as const)
      it(`at ${width} by ${height}, in ${colors} colours`, () => isForEverybody(on, width, height, colors));

  it('with the clock’s buttons side by side, however narrow', async () => {
    const page = await on.open({ viewport: { width: 320, height: 700 }, locale: 'de-DE' });
    const buttons = page.getByRole('group', { name: 'Simulierte Zeit' }).getByRole('button');
    await buttons.first().waitFor();
    const [hour, day] = await Promise.all([buttons.first().boundingBox(), buttons.last().boundingBox()]);
    equal(hour?.y, day?.y);
  });

  it('before its first state, too, when it says only that it connects', async () =>
    deepEqual(await faultsWithoutState(on.page), []));
});
