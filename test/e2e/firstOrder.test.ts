import { application, apply } from './support/applications.ts';
import { customer } from './support/customers.ts';
import { holds, shows } from './support/look.ts';
import { giveCode, inPartnerCenter, part } from './support/partnerCenter.ts';
import { type Answers, choose, field, fillIn, outside, person } from './support/person.ts';
import { type Setting, setting } from './support/setting.ts';

const signed: Answers = {
  ticked: [],
  typed: { 'First name': 'Rosa', 'Last name': 'Lee', 'E-mail': 'rosa.lee@springfield.example.gov' },
};

async function qualifiesThePartner({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  const reviewer = await person(page, 'reviewer');
  await apply(agent);
  await agent.press('Submit');
  await reviewer.sees(/A new application is waiting for review\s+Fabrikam Cloud LLC/);
  await reviewer.press('Start review');
  await reviewer.sees(/In review/);
  await reviewer.press('Filed with Microsoft');
  await reviewer.sees(/Fill in Microsoft’s form/);
  await reviewer.chat.getByRole('link', { name: 'Open Microsoft’s form' }).last().click();
  const panel = await outside(page);
  await panel.getByRole('button', { name: 'Submit' }).click();
  const reference = panel.locator('.receipt .reference');
  await field(reviewer.newest, 'Reference').fill(await reference.innerText());
  await reviewer.press('Record');
  await reviewer.sees(/answer expected by Wed, Jan 7, 2026/);
  await panel.getByRole('button', { name: 'Approve' }).click();
  await reviewer.press('Microsoft has answered');
  await reviewer.newest.getByRole('radio', { name: 'Approved', exact: true }).check();
  await reviewer.newest.getByRole('checkbox').check();
  await reviewer.press('Record');
  await agent.sees(/Your organization is qualified for GCC/);
}

async function appliesForTheCustomer({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  await agent.press('Qualify a customer');
  await agent.sees(/Step 1 of 4/);
  await fillIn(agent.newest, customer.body);
  await agent.newest.getByRole('combobox').selectOption({ label: customer.kind });
  await agent.press('Next');
  await agent.sees(/Step 2 of 4.*C2 · Good/s);
  await fillIn(agent.newest, customer.regulatedData);
  await agent.press('Next');
  await agent.sees(/Step 3 of 4/);
  await holds(
    field(agent.newest, 'Tenant ID of the partner that buys'),
    application.organization.typed['Partner tenant ID'] ?? '',
  );
  await agent.press('Next');
  await agent.sees(/Step 4 of 4/);
  await fillIn(agent.newest, customer.contact);
  await agent.press('Next');
  await agent.sees(/Nothing stands in the way/);
  await agent.press('Submit');
  await agent.sees(/City of Springfield\s+Submitted/);
}

/** The customer sends Microsoft's form itself, and Microsoft answers with a validation ID in Partner Center. */
async function qualifiesTheCustomer({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  const reviewer = await person(page, 'reviewer');
  await reviewer.sees(/A new application is waiting for review\s+City of Springfield/);
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
  await agent.sees(/The customer has sent Microsoft’s form/);
  let code = '';
  await inPartnerCenter(page, async (center) => {
    code = await giveCode(center, 'City of Springfield');
  });
  await reviewer.sees(/Partner Center shows a validation ID with this customer’s name/);
  await reviewer.press('Microsoft has answered');
  await reviewer.sees(RegExp(`A customer is qualified only with both.*Validation ID ${code}, given to`, 's'));
  await reviewer.newest.getByRole('radio', { name: 'Approved', exact: true }).check();
  await field(reviewer.newest, 'Validation ID').fill(code);
  await reviewer.press('Record');
  await agent.sees(/Your customer is qualified for GCC\s+City of Springfield\s+Approved/);
}

async function setsTheCustomerUp({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  await agent.press('Set up in Partner Center');
  await agent.sees(/Step 2 of 5.*City of Springfield · 1 of 1 left/s);
  await agent.press('Next');
  await agent.sees(/Step 3 of 5/);
  await holds(field(agent.newest, 'Street and number'), '300 South Seventh Street');
  await field(agent.newest, 'Street and number').fill('South Seventh Street');
  await agent.press('Next');
  await agent.sees(/Microsoft does not know this address/);
  await agent.press('Take 1 South Seventh Street, Springfield, IL 62701');
  await agent.sees(/Step 4 of 5/);
  await agent.press('Next');
  await agent.sees(/Step 5 of 5/);
  await holds(field(agent.newest, 'E-mail'), 'clerk@springfield.example.gov');
  await fillIn(agent.newest, { ticked: [], typed: { 'First name': 'Ada', 'Last name': 'Poe' } });
  await agent.press('Next');
  await agent.sees(/Nothing stands in the way.*cityofspringfield\.onmicrosoft\.com/s);
  await agent.press('Create the customer');
  await shows(agent.chat, /First credentials of a new tenant.*admin@cityofspringfield\.onmicrosoft\.com/s);
  await shows(agent.chat, /Being qualified/);
  await page.getByRole('button', { name: '+1 hour' }).click();
  await agent.sees(/Your customer is set up and may order.*Ready to order/s);
}

async function orders({ page }: Setting): Promise<void> {
  const agent = await person(page, 'agent');
  await agent.press('Order');
  await agent.sees(/The cart.*City of Springfield.*The cart is empty/s);
  await agent.press('Add a product');
  await agent.sees(/The government catalog/);
  await choose(agent, 'Add: Office 365 G3 GCC');
  await agent.sees(/Office 365 G3 GCC/);
  await field(agent.newest, 'Quantity').fill('25');
  await agent.press('Put in the cart');
  await agent.sees(/25 seats · one year, billed monthly.*In all: \$500\.00/s);
  await agent.press('Would this go through?');
  await agent.sees(/O6 · Blocks/);
  await agent.press('Microsoft Customer Agreement');
  await agent.sees(/Acceptance by the customer/);
  await fillIn(agent.newest, signed);
  await agent.press('Attest the acceptance');
  await agent.sees(/The cart/);
  await agent.press('Review');
  await agent.sees(/Review the order.*Nothing stands in the way.*until Jan 12, 2026, 11:00\sAM\sPST/s);
  await agent.newest.getByRole('checkbox').check();
  await agent.press('Order now and pay');
  await agent.sees(/Your order is placed.*City of Springfield\s+Placed/s);
  await page.getByRole('button', { name: '+1 hour' }).click();
  await agent.sees(/Your order is provisioned.*City of Springfield\s+Provisioned/s);
  await inPartnerCenter(page, async (center) => {
    await shows(part(center, 'orders'), /City of Springfield.*25 × Office 365 G3 GCC.*provisioned/s);
  });
}

describe('from an empty desk to an order, on the page, in English', () => {
  const on = setting('oneStory');

  it('leads through S1, S2, S3 and S4 in one go, and the subscriptions are provisioned', async () => {
    await qualifiesThePartner(on);
    await appliesForTheCustomer(on);
    await qualifiesTheCustomer(on);
    await setsTheCustomerUp(on);
    await orders(on);
  }).timeout(180_000);
});
