import { qualifyPartner } from '../support/customerJourney.ts';
import { ownTenant } from '../support/journey.ts';
import { customer, kunde } from './support/customers.ts';
import { holds, shows } from './support/look.ts';
import { field, fillIn, outside, person } from './support/person.ts';
import { type Setting, setting } from './support/setting.ts';

async function applies({ page, stage }: Setting): Promise<void> {
  await qualifyPartner(stage);
  const agent = await person(page, 'agent');
  await agent.say('customer');
  await agent.sees(/Step 1 of 4/);
  await fillIn(agent.newest, customer.body);
  await agent.newest.getByRole('combobox').selectOption({ label: customer.kind });
  await agent.press('Next');
  await agent.sees(/Step 2 of 4.*C2 · Good/s);
  await fillIn(agent.newest, customer.regulatedData);
  await agent.press('Next');
  await agent.sees(/Step 3 of 4/);
  await holds(field(agent.newest, 'Tenant ID of the partner that buys'), ownTenant);
  await agent.press('Next');
  await agent.sees(/Step 4 of 4/);
  await fillIn(agent.newest, customer.contact);
  await agent.press('Next');
  await agent.sees(/Nothing stands in the way/);
  await agent.press('Submit');
  await agent.sees(/City of Springfield\s+Submitted/);
}

async function isSentByItself({ page }: Setting): Promise<void> {
  const reviewer = await person(page, 'reviewer');
  await reviewer.press('Start review');
  await reviewer.sees(/In review/);
  await reviewer.press('Write to the customer');
  await reviewer.sees(/The mail is ready.*clerk@springfield/s);
  await reviewer.chat.getByRole('link', { name: 'Open in mail program' }).last().click();
  const drafts = await outside(page);
  await drafts.getByText('Text of the mail').click();
  await shows(drafts, /Choose the review option: O365 GCC CSP Customer/);
  await reviewer.press('Back');
  await reviewer.sees(/In review/);
  await reviewer.press('Filed with Microsoft');
  await reviewer.sees(/The customer fills in Microsoft’s form/);
  await reviewer.press('Record');
  await reviewer.sees(/answer expected by/);
}

async function isQualified({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  const reviewer = await person(page, 'reviewer');
  await agent.sees(/The customer has sent Microsoft’s form/);
  await reviewer.press('Microsoft has answered');
  await reviewer.sees(/Two facts make a qualified customer/);
  await field(reviewer.newest, 'Validation ID').fill('4711');
  await reviewer.press('Record');
  await reviewer.sees(/Approved.*C16 · Good.*Validation ID: 4711/s);
  await agent.sees(/Your customer is qualified for GCC\s+City of Springfield\s+Approved/);
  await agent.say('customer');
  await agent.sees(/Your customers\s+City of Springfield.*New customer/s);
}

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

describe('a customer qualifies on the page, in English', () => {
  const on = setting('oneStory');

  it('is applied for in four forms, with the buying partner filled in', () => applies(on));
  it('is written to with a ready mail, and sends Microsoft’s form itself', () => isSentByItself(on));
  it('is approved with its validation ID, and listed', () => isQualified(on));
});

describe('a customer qualifies on the page, in German', () => {
  const on = setting('afresh');

  it('is a company, which is told at once that it needs regulated data', () => aufDeutsch(on));
});
