import { qualifyPartner } from '../support/customerJourney.ts';
import { transit } from '../support/takeoverJourney.ts';
import { shows } from './support/look.ts';
import { type Answers, fillIn, outside, person } from './support/person.ts';
import { type Setting, setting } from './support/setting.ts';

const kunde: Answers = {
  ticked: ['In den USA oder einem US-Territorium'],
  typed: {
    'Amtlicher Name des Kunden': transit.customerName,
    'Mandanten-ID des Kunden': transit.customerTenant,
    'Globaler Administrator beim Kunden': transit.contactName,
    'Geschäftliche E-Mail-Adresse': transit.email,
  },
};

async function isInvited({ page, stage }: Setting): Promise<void> {
  await qualifyPartner(stage);
  await page.getByRole('button', { name: 'Deutsch' }).click();
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
  await shows(drafts, /Guten Tag, IT director.*https:\/\/admin\.microsoft\.com/s);
  await agent.press('Die E-Mail ist gesendet');
  await agent.press('Festhalten');
  await agent.sees(/Einladung gesendet am Mo\., 05\.01\.2026/);
}

/** The customer accepts on the emulator's page, which the try-out leads to. */
async function isAccepted({ page }: Setting): Promise<void> {
  const agent = await person(page, 'germanAgent');
  const opening = page.waitForEvent('popup');
  await (await outside(page)).getByRole('link', { name: /Open Partner Center/ }).click();
  const center = await opening;
  const customer = center.getByRole('listitem').filter({ hasText: transit.customerName }).first();
  await customer.getByRole('button', { name: 'Accept the invitation' }).click();
  await agent.sees(/Der Kunde ist Ihrer und für GCC qualifiziert/);
}

describe('a take-over on the page', () => {
  const on = setting('oneStory');

  it('in German: the customer is invited by a mail with its link', () => isInvited(on));
  it('and is ours as soon as it accepts in Partner Center', () => isAccepted(on));
});
