import { equal } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { antrag } from './support/applications.ts';
import { hides, shows } from './support/look.ts';
import { field, fillIn, type Person, person } from './support/person.ts';
import { type Setting, setting } from './support/setting.ts';

/** The page's own words in German, and the two who speak German on it. */
async function aufDeutsch(page: Page): Promise<{ agent: Person; reviewer: Person }> {
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await shows(page.locator('header.top'), /Zum Ausprobieren.*\+1 Geschäftstag.*Neu beginnen/s);
  return { agent: await person(page, 'germanAgent'), reviewer: await person(page, 'secondReviewer') };
}

async function applies({ page }: Setting): Promise<void> {
  const { agent, reviewer } = await aufDeutsch(page);
  equal(await page.locator('html').getAttribute('lang'), 'de');
  await agent.sees(/Willkommen/);
  await agent.say('qualifizieren');
  await agent.sees(/Schritt 1 von 3/);
  await fillIn(agent.newest, antrag.organization);
  await agent.press('Weiter');
  await agent.sees(/Schritt 2 von 3/);
  await fillIn(agent.newest, antrag.business);
  await agent.press('Weiter');
  await agent.sees(/Schritt 3 von 3/);
  await fillIn(agent.newest, antrag.declaration);
  await agent.press('Weiter');
  await agent.sees(/Prüfen und einreichen.*Nichts steht im Weg/s);
  await agent.press('Einreichen');
  await agent.sees(/Fabrikam Behördencloud GmbH\s+Eingereicht/);
  await reviewer.sees(/Ein neuer Antrag wartet auf die Prüfung.*Fabrikam Behördencloud GmbH/s);
}

async function isRejected({ page }: Setting): Promise<void> {
  const { agent, reviewer } = await aufDeutsch(page);
  await reviewer.press('Prüfung beginnen');
  await agent.sees(/Die Prüfung Ihres Antrags hat begonnen.*In Prüfung/s);
  await reviewer.press('Ablehnen');
  await reviewer.sees(/Den Antrag ablehnen/);
  await reviewer.newest.getByRole('checkbox', { name: 'Der Name ist nicht der rechtliche Name' }).check();
  await field(reviewer.newest, 'In Ihren Worten').fill('Bitte wie im Register.');
  await reviewer.press('Ablehnen');
  await reviewer.sees(/Fabrikam Behördencloud GmbH\s+Abgelehnt/);
  await agent.sees(/Ihr Antrag wurde abgelehnt.*Abgelehnt/s);
  await agent.sees(/Der Name ist nicht der rechtliche Name\s+Bitte wie im Register\./);
}

async function isReopened({ page }: Setting): Promise<void> {
  const { agent, reviewer } = await aufDeutsch(page);
  await reviewer.press('Wieder öffnen');
  await reviewer.sees(/Den Antrag wieder öffnen/);
  await field(reviewer.newest, 'Warum?').fill('Der Name stimmt doch.');
  await reviewer.press('Wieder öffnen');
  await reviewer.sees(/Fabrikam Behördencloud GmbH\s+In Prüfung/);
  await agent.sees(/Ihr Antrag ist wieder in Prüfung.*In Prüfung/s);
  await agent.press('Verlauf');
  await agent.sees(/Wieder geöffnet.*Der Name stimmt doch\..*Abgelehnt.*Eingereicht/s);
}

describe('a partner applies on the page, in German', () => {
  const on = setting('oneStory');

  it('fills in three forms, and the German reviewer is told in German', () => applies(on));
  it('is rejected with a reason, and told why without asking', () => isRejected(on));
  it('is told when the rejected application is opened again', () => isReopened(on));

  it('finds the page in German again after a reload, and may go back to English', async () => {
    const { page } = on;
    await aufDeutsch(page);
    await page.reload();
    const header = page.locator('header.top');
    await shows(header, /Zum Ausprobieren/);
    await page.getByRole('button', { name: 'English' }).click();
    await hides(header, /Zum Ausprobieren|Geschäftstag/);
  });
});
