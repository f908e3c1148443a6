import { deepEqual, equal, rejects } from 'node:assert/strict';
import { customerIds } from '../../src/simulator/partnerCenter/seed.ts';
import {
  type Center,
  cartOf,
  lineOf,
  newRequestId,
  openCenter,
  refusedWith,
} from '../support/partnerCenter/partnerCenter.ts';
import { faults, faultsWithoutState, prepare } from './support/axe.ts';
import { counts, hides, holds, shows, until } from './support/look.ts';
import { customer, giveCode, part } from './support/partnerCenter.ts';
import { windows } from './support/setting.ts';

describe('the emulator’s page', () => {
  let opened: Center;
  beforeEach(async () => {
    opened = await openCenter();
  });
  afterEach(() => opened[Symbol.asyncDispose]());
  const on = windows(() => opened.emulator.url);

  it('lets a customer accept, and Microsoft finish its reviews', async () => {
    const transit = customer(on.page, 'Example Transit District');
    await shows(transit, /another partner’s/);
    await transit.getByRole('button', { name: 'Accept the invitation' }).click();
    await shows(transit, /our customer/);
    await customer(on.page, 'Example County').getByRole('button', { name: 'Deny qualification' }).click();
    await shows(customer(on.page, 'Example County'), /GCC denied/);
    const port = customer(on.page, 'Port of Example');
    await port.getByRole('button', { name: 'Approve the account' }).click();
    await shows(port, /account approved.*Review the account/s);
    equal(await opened.center.customers.accountStatus(customerIds.port), 'allowed');
  });

  it('lets a customer sign the agreement, and end and grant the admin relationship', async () => {
    const tribe = customer(on.page, 'Example Tribal Nation');
    await tribe.getByRole('button', { name: 'Sign the agreement' }).click();
    await shows(tribe, /agreement accepted/);
    equal(await opened.center.agreements.isAccepted(customerIds.tribe), true);
    await tribe.getByRole('button', { name: 'End the admin relationship' }).click();
    await shows(tribe, /no admin relationship/);
    await tribe.getByRole('button', { name: 'Grant the admin relationship' }).click();
    await hides(tribe, /no admin relationship/);
  });

  it('lets Microsoft give a validation ID, and take it back', async () => {
    const codes = part(on.page, 'codes');
    const id = await giveCode(on.page, 'City of Springfield');
    await shows(codes.getByRole('listitem').first(), RegExp(`City of Springfield.*${id}.*1 of 1 left`, 's'));
    await holds(codes.getByLabel('Organization'), '');
    await codes.getByRole('button', { name: `Take back ${id}` }).click();
    await hides(codes, /City of Springfield/);
    equal((await opened.center.account.validationCodes()).length, 4);
  });

  it('shows carts, orders and what was asked, as it happens', async () => {
    await shows(part(on.page, 'orders'), /Nothing has been ordered yet/);
    const { ordering } = opened.center;
    const cart = await ordering.createCart(customerIds.city, cartOf(lineOf(2)), newRequestId());
    await shows(
      part(on.page, 'carts'),
      /City of Example.*25 × Office 365 G3 GCC.*\$500\.00 \(sample price\).*open/s,
    );
    await ordering.checkout(customerIds.city, cart.id, newRequestId());
    await shows(part(on.page, 'carts'), /bought/);
    await shows(part(on.page, 'orders'), /City of Example.*GCC-7F3K2.*being provisioned/s);
    await shows(part(on.page, 'asked'), /checkout\s+201/);
  });

  it('switches faults on and off', async () => {
    const failures = part(on.page, 'failures');
    await failures.getByLabel('Call', { exact: true }).selectOption('customers');
    await failures.getByLabel('How', { exact: true }).selectOption('creditLine');
    await failures.getByLabel('Times').fill('2');
    await failures.getByRole('button', { name: 'Make it fail' }).click();
    await shows(failures, /Will fail: 2 × customers \(403\/800023: credit line exceeded\)/);
    for (const _ of [1, 2]) await rejects(opened.center.customers.list(), refusedWith(403, '800023'));
    await opened.center.customers.list();
    await failures.getByLabel('How', { exact: true }).selectOption('throttled');
    await failures.getByRole('button', { name: 'Make it fail' }).click();
    await shows(failures, /Will fail: 2 × customers \(429: too many calls\)/);
    await failures.getByRole('button', { name: 'Let all succeed' }).click();
    await hides(failures, /Will fail/);
    const throttle = part(on.page, 'switches').getByLabel('Throttle every n-th call');
    await throttle.fill('7');
    await throttle.press('Tab');
    await until(
      async () => opened.emulator.state.switches.throttleEvery,
      (every) => every === 7,
      'every 7th',
    );
  });

  it('says only that it connects before its first state', async () =>
    deepEqual(await faultsWithoutState(on.page), []));

  it('has its parts one heading level below the page itself', async () => {
    await counts(on.page.getByRole('heading', { level: 2 }), 7);
    await counts(on.page.getByRole('heading', { level: 3 }), 0);
  });

  it('begins anew with everything else', async () => {
    opened.emulator.act('acceptance', { customerId: customerIds.transit });
    await shows(customer(on.page, 'Example Transit District'), /our customer/);
    opened.emulator.startOver();
    await shows(customer(on.page, 'Example Transit District'), /another partner’s/);
  });

  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      it(`is for everybody, in German too, at ${width} by ${height} in ${colorScheme} colours`, async () => {
        const page = await on.open({ viewport: { width, height }, colorScheme, locale: 'de-DE' });
        await shows(part(page, 'customers'), /Einladung annehmen/);
        await prepare(page);
        deepEqual(await faults(page), []);
      });
});
