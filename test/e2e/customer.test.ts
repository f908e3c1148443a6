import { qualifyPartner } from '../support/journeys/customerJourney.ts';
import { kunde } from './support/customers.ts';
import { fillIn, person } from './support/person.ts';
import { type Setting, setting } from './support/setting.ts';

async function aufDeutsch({ page, stage }: Setting): Promise<void> {
  await qualifyPartner(stage);
  await page.getByRole('button', { name: 'Deutsch' }).click();
  const agent = await person(page, 'germanAgent');
  const reviewer = await person(page, 'secondReviewer');
  await agent.say('kunde');
  await agent.sees(/Schritt 1 von 4/);
  await fillIn(agent.newest, kunde.body);
  await agent.newest.getByRole('combobox').selectOption({ label: kunde.kind });
  await agent.press('Weiter');
  await agent.sees(/Schritt 2 von 4/);
  await agent.press('Weiter');
  await agent.sees(/Schritt 3 von 4.*C4 · Blockiert/s);
  await agent.press('Zurück');
  await agent.sees(/Schritt 2 von 4/);
  await fillIn(agent.newest, kunde.regulatedData);
  await agent.press('Weiter');
  await agent.sees(/Schritt 3 von 4/);
  await agent.press('Weiter');
  await agent.sees(/Schritt 4 von 4/);
  await fillIn(agent.newest, kunde.contact);
  await agent.press('Weiter');
  await agent.sees(/Nichts steht im Weg/);
  await agent.press('Einreichen');
  await agent.sees(/Contoso Forensics LLC\s+Eingereicht/);
  await reviewer.sees(/Ein neuer Antrag wartet auf die Prüfung\s+Contoso Forensics LLC/);
}

describe('a customer qualifies on the page, in German', () => {
  const on = setting('afresh');

  it('is a company, which is told at once that it needs regulated data', () => aufDeutsch(on));
});
