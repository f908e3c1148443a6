import { equal } from 'node:assert/strict';
import { customerIds } from '../../src/simulator/partnerCenter/seed.ts';
import { counts, holds } from './support/look.ts';
import { type Answers, choose, field, fillIn, person } from './support/person.ts';
import { type Setting, setting } from './support/setting.ts';

const signed: Answers = {
  ticked: [],
  typed: { 'First name': 'Rosa', 'Last name': 'Lee', 'E-mail': 'rosa.lee@city.example' },
};

/** Who may not order, and why; the county still waits, and may. */
const refused = [
  ['Example Tribal Nation', 'O1: The customer is not qualified for GCC.'],
  ['Riverside Bakery LLC', 'O4: Microsoft has denied the customer’s qualification.'],
  ['Example State University', 'O2: The customer belongs to another segment'],
] as const;

async function refusesTheUnqualified({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  for (const [name, reason] of refused) {
    await agent.say(`order ${name}`);
    await agent.sees(RegExp(`Who is the order for.*${name}.*${reason}`, 's'));
    await counts(agent.newest.getByRole('button', { name: 'Order', exact: true }), 0);
  }
  await agent.say('why O4');
  await agent.sees(/Microsoft has denied the customer’s qualification.*Effect\s+Blocks/s);
}

async function fillsTheCart({ page, stage }: Setting): Promise<void> {
  const city = stage.tryout.emulator.state.customers.find(({ id }) => id === customerIds.city);
  city?.attested.splice(0);
  const agent = await person(page, 'agent');
  await agent.say('order');
  await agent.sees(/Example County.*O3: Microsoft is still checking.*Order/s);
  await choose(agent, 'Order: City of Example');
  await agent.sees(/The cart.*City of Example.*The cart is empty/s);
  await agent.press('Add a product');
  await agent.sees(/The government catalog.*10 of 35 shown/s);
  await field(agent.newest, 'Search').fill('Office 365 G');
  await agent.press('Search');
  await agent.sees(/Office 365 G1 GCC.*Office 365 G3 GCC.*Office 365 G5 GCC\s+(?!.*Microsoft 365 F3)/s);
  await choose(agent, 'Add: Office 365 G3 GCC');
  await agent.sees(/A line of the cart.*Office 365 G3 GCC.*From 1 to 10,000/s);
  await field(agent.newest, 'Quantity').fill('25');
  await agent.press('Put in the cart');
  await agent.sees(/Office 365 G3 GCC\s+25 seats · one year, billed monthly\s+\$500\.00.*In all: \$500\.00/s);
}

async function recordsTheAgreement({ page, stage }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  await agent.press('Would this go through?');
  await agent.sees(/This would not go through now\. Nothing was saved or sent.*O6 · Blocks/s);
  equal(stage.tryout.emulator.state.orders.length, 0);
  await agent.press('Microsoft Customer Agreement');
  await agent.sees(/Acceptance by the customer/);
  await holds(agent.newest.getByLabel('Accepted on'), '2026-01-05');
  await fillIn(agent.newest, signed);
  await agent.press('Attest the acceptance');
  await agent.sees(/The cart.*In all: \$500\.00/s);
  await agent.press('Would this go through?');
  await agent.sees(/Would this go through\?.*Nothing stands in the way/s);
}

async function isConfirmed({ page, stage }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  await agent.press('Review');
  await agent.sees(/Review the order.*Nothing stands in the way.*\$500\.00.*In all: \$500\.00/s);
  await agent.sees(/until Jan 12, 2026, 10:\d\d\sAM\sPST, if it is placed now/);
  await agent.newest.getByRole('checkbox', { name: /I have reviewed lines/ }).check();
  await agent.press('Order now and pay');
  await agent.sees(/Your order is placed.*City of Example\s+Placed/s);
  equal(stage.tryout.emulator.state.orders.length, 1);
}

async function isProvisioned({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  await page.getByRole('button', { name: '+1 hour' }).click();
  await agent.sees(/Your order is provisioned.*City of Example\s+Provisioned/s);
  await agent.press('Details');
  await agent.sees(/Can be canceled until\s+Jan 12, 2026, 10:\d\d\sAM\sPST/);
}

async function keepsWhatIsWrong({ page }: Setting): Promise<void> {
  await page.getByRole('button', { name: 'Deutsch' }).click();
  const agent = await person(page, 'germanAgent');
  await agent.say('bestellen City');
  await agent.sees(/Für wen ist die Bestellung\?.*City of Example/s);
  await choose(agent, 'Bestellen: City of Example');
  await agent.press('Produkt hinzufügen');
  await agent.sees(/Der Behördenkatalog/);
  await choose(agent, 'Hinzufügen: Office 365 G3 GCC');
  await agent.sees(/Office 365 G3 GCC.*Von 1 bis 10\.000/s);
  const monthly = agent.newest.getByRole('radio', { name: 'ein Monat, monatlich abgerechnet' });
  await monthly.check();
  for (const quantity of ['0', 'viele']) {
    await field(agent.newest, 'Menge').fill(quantity);
    await agent.press('In den Einkaufswagen');
    await agent.sees(/Geben Sie eine ganze Zahl innerhalb der Grenzen an\./);
    await holds(field(agent.newest, 'Menge'), quantity);
    equal(await monthly.isChecked(), true);
  }
  await field(agent.newest, 'Menge').fill('5');
  await agent.press('In den Einkaufswagen');
  await agent.sees(/5 Lizenzen · ein Monat, monatlich abgerechnet.*Zusammen: /s);
}

describe('an order on the page', () => {
  const on = setting('oneStory');

  it('cannot begin for a customer that is not qualified, and says why', () => refusesTheUnqualified(on));
  it('begins with the customers who may order, and the catalog of the one chosen', () => fillsTheCart(on));
  it('asks in the dry run for the agreement, and takes its acceptance', () => recordsTheAgreement(on));
  it('is reviewed with the last day to cancel, and placed once it is confirmed', () => isConfirmed(on));
  it('is provisioned, and the agent is told without asking', () => isProvisioned(on));
  it('in German: keeps a quantity that is none, and says what is wanted', () => keepsWhatIsWrong(on));
});
