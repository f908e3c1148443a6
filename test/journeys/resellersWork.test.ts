import { doesNotMatch, equal, match } from 'node:assert/strict';
import { customerIds, resellerIds } from '../../src/simulator/partnerCenter/seed.ts';
import { qualifyPartner } from '../support/journeys/customerJourney.ts';
import { addLine, beginOrder } from '../support/journeys/orderJourney.ts';
import { sellAsReseller } from '../support/journeys/resellerJourney.ts';
import { approveTown, fillSetup, town } from '../support/journeys/setupJourney.ts';
import { accept, invite, nameCustomer } from '../support/journeys/takeoverJourney.ts';
import { openStage, type Stage } from '../support/processes/tryout.ts';

const provider = { partnerType: 'indirectProvider' };

describe('a reseller among others', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    await stage.say('reseller', 'language en');
  });
  afterEach(() => stage[Symbol.asyncDispose]());

  it('learns nothing of them from an order’s card that was sent before', async () => {
    await qualifyPartner(stage, provider);
    await beginOrder(stage, 'reseller', 'City');
    await addLine(stage, 'reseller', 'Office 365 G3');
    await sellAsReseller(stage, 'reseller');
    const sellers = await stage.press('reseller', 'order-sellers');
    match(sellers, /Contoso Gov Reseller/);
    doesNotMatch(sellers, /Fabrikam State|Tailspin/);
  });

  describe('in a take-over', () => {
    beforeEach(async () => {
      await qualifyPartner(stage, provider);
      await sellAsReseller(stage, 'reseller');
    });

    it('invites through itself, and orders for whoever has accepted', async () => {
      await nameCustomer(stage, 'reseller');
      const mail = JSON.stringify(stage.messages('reseller').at(-1)?.card);
      match(mail, new RegExp(`msppId=${resellerIds.contoso}`));
      await stage.press('reseller', 'takeover-invitation');
      await accept(stage);
      match(stage.last('reseller'), /The customer is yours and qualified for GCC/);
      match(await stage.press('reseller', 'order-for-case'), /Example Transit District/);
    });

    it('is not told that a customer is another’s, nor where that stands', async () => {
      await invite(stage, 'reseller', { customerTenant: customerIds.lab, customerName: 'Forensics Lab' });
      doesNotMatch(stage.all('reseller').join('\n'), /\bX3\b/);
      await stage.tryout.wake();
      await stage.rest();
      match(await stage.say('reseller', 'cases forensics'), /Invitation sent/);
    });

    it('is not told who else is a reseller', async () => {
      const reseller = resellerIds.fabrikam;
      match(await nameCustomer(stage, 'reseller', { reseller }), /not one of your indirect resellers/);
    });
  });

  describe('in a setup', () => {
    beforeEach(async () => {
      await sellAsReseller(stage, 'reseller');
      await approveTown(stage, 'reseller', provider);
    });

    it('is shown the validation ID of its customer alone, and can use no other', async () => {
      const form = await stage.press('reseller', 'set-up-customer');
      match(form, /481520 · Town of Sample/);
      doesNotMatch(form, /City of Example|Forensics Lab|Tribal Council/);
      match(
        await stage.press('reseller', 'setup-code', { validationId: '481516', sameName: 'true' }),
        /Step 2 of 5/,
      );
    });

    it('creates the customer as its own, and orders for it', async () => {
      match(await fillSetup(stage, 'reseller'), /Through which reseller\nContoso Gov Reseller/);
      await stage.press('reseller', 'setup-create');
      const made = stage.tryout.emulator.state.customers.find(({ name }) => name === town.legalName);
      equal(made?.resellerId, resellerIds.contoso);
      match(await stage.say('reseller', 'order town'), /Town of Sample/);
    });

    it('is not told that another has a customer of the same name', async () => {
      const { customers } = stage.tryout.emulator.state;
      const [city] = customers;
      if (city)
        customers.push({ ...city, id: crypto.randomUUID(), name: 'Town of Sample', resellerId: undefined });
      doesNotMatch(await fillSetup(stage, 'reseller'), /V[789] ·/);
    });
  });
});
