import type { Page } from 'playwright-core';
import { qualifyPartner } from '../support/journeys/customerJourney.ts';
import { transit } from '../support/journeys/takeoverJourney.ts';
import { shows } from './support/look.ts';
import { customer, inPartnerCenter } from './support/partnerCenter.ts';
import { type Answers, choose, field, fillIn, outside, person } from './support/person.ts';
import { setting } from './support/setting.ts';

const kunde: Answers = {
  ticked: ['In den USA oder einem US-Territorium'],
  typed: {
    'Rechtlicher Name des Kunden': transit.customerName,
    'Mandanten-ID des Kunden': transit.customerTenant,
    'Globaler Administrator beim Kunden': transit.contactName,
    'Dienstliche E-Mail-Adresse': transit.email,
  },
};

async function isInvited(page: Page): Promise<void> {
  const agent = await person(page, 'germanAgent');
  await agent.say('übernehmen');
  await agent.sees(/Schritt 1 von 2/);
  await fillIn(agent.newest, kunde);
  await agent.press('Weiter');
  await agent.sees(/Schritt 2 von 2.*globaler Administrator/s);
  await agent.press('Text auf Deutsch');
  await agent.press('Diesen Text behalten');
  await agent.sees(/Die E-Mail ist fertig/);
  await agent.chat.getByRole('link', { name: 'Im E-Mail-Programm öffnen' }).last().click();
  const drafts = await outside(page);
  await drafts.getByText('Text der E-Mail').click();
  await shows(drafts, /Guten Tag IT director.*https:\/\/admin\.microsoft\.com/s);
  await agent.press('Die E-Mail ist gesendet');
  await agent.press('Festhalten');
  await agent.sees(/Einladung gesendet am Mo\., 05\.01\.2026/);
}

/** The customer accepts in Partner Center, and nobody tells the bot. */
async function isAccepted(page: Page): Promise<void> {
  const agent = await person(page, 'germanAgent');
  await inPartnerCenter(page, (center) =>
    customer(center, transit.customerName).getByRole('button', { name: 'Einladung annehmen' }).click(),
  );
  await agent.sees(/Der Kunde gehört jetzt zu Ihnen und ist für GCC qualifiziert.*Bereit/s);
}

const signed: Answers = {
  ticked: [],
  typed: { Vorname: 'Rosa', Nachname: 'Lee', 'E-Mail': 'rosa.lee@exampletransit.example' },
};

async function isOrderedFor(page: Page): Promise<void> {
  const agent = await person(page, 'germanAgent');
  await agent.press('Bestellen');
  await agent.sees(/Der Einkaufswagen.*Example Transit District/s);
  await agent.press('Produkt hinzufügen');
  await agent.sees(/Der Behördenkatalog/);
  await choose(agent, 'Hinzufügen: Office 365 G3 GCC');
  await agent.sees(/Office 365 G3 GCC/);
  await field(agent.newest, 'Menge').fill('10');
  await agent.press('In den Einkaufswagen');
  await agent.sees(/10 Lizenzen · ein Jahr, monatlich abgerechnet.*Zusammen: 200,00\s\$/s);
  await agent.press('Würde das durchgehen?');
  await agent.sees(/Das würde jetzt nicht durchgehen.*O6 · Blockiert/s);
  await agent.press('Microsoft-Kundenvertrag');
  await agent.sees(/Annahme durch den Kunden/);
  await fillIn(agent.newest, signed);
  await agent.press('Annahme bestätigen');
  await agent.sees(/Der Einkaufswagen/);
  await agent.press('Überprüfen');
  await agent.sees(/Bestellung überprüfen.*Nichts steht im Weg.*bis zum 12\.01\.2026, 10:00\sPST/s);
  await agent.newest.getByRole('checkbox').check();
  await agent.press('Jetzt kostenpflichtig bestellen');
  await agent.sees(/Ihre Bestellung ist aufgegeben.*Example Transit District\s+Aufgegeben/s);
  await page.getByRole('button', { name: '+1 Stunde' }).click();
  await agent.sees(/Ihre Bestellung ist bereitgestellt.*Example Transit District\s+Bereitgestellt/s);
}

describe('a take-over on the page, in German', () => {
  const on = setting('oneStory');

  it('leads from the invitation, its acceptance noticed by itself, to an order that is provisioned', async () => {
    await qualifyPartner(on.stage);
    const page = await on.open({ locale: 'de-DE' });
    await isInvited(page);
    await isAccepted(page);
    await isOrderedFor(page);
  }).timeout(120_000);
});
