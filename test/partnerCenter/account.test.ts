import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import { codes, customerIds, resellerIds } from '../../src/simulator/partnerCenter/seed.ts';
import {
  address,
  type Center,
  newRequestId,
  openCenter,
  partnerId,
  refusedWith,
  town,
} from '../support/partnerCenter/partnerCenter.ts';

describe('Partner Center', () => {
  let opened: Center;
  beforeEach(async () => {
    opened = await openCenter();
  });
  afterEach(() => opened[Symbol.asyncDispose]());

  describe('as the partner’s own account', () => {
    it('names the partner', async () => {
      const { account } = opened.center;
      equal((await account.organization()).tenantId, partnerId);
    });

    it('lists the partner’s validation IDs and nobody else’s', async () => {
      const ids = (await opened.center.account.validationCodes()).map(({ id }) => id);
      deepEqual(ids, [codes.city, codes.usedUp, codes.otherName, codes.newcomer]);
    });

    it('gives the link that invites customers, for the partner or one of its resellers', async () => {
      const { account } = opened.center;
      match(await account.invitation(), /^https:\/\/admin\.microsoft\.com\/.*msppId=0&DAP=false/);
      match(await account.invitation('3c2a5d70'), /msppId=3c2a5d70&/);
    });

    it('tells which resellers are active, and which have signed', async () => {
      const { account } = opened.center;
      deepEqual(
        (await account.resellers()).map(({ isActive }) => isActive),
        [true, true, false],
      );
      deepEqual(await Promise.all(['4847383', '4847384'].map(account.hasSignedAgreement)), [true, false]);
    });
  });

  describe('as the list of customers', () => {
    it('lists all of them, over as many pages as it takes', async () => {
      const { center, emulator } = opened;
      const [first] = emulator.state.customers;
      for (let count = 0; first && count < 100; count += 1)
        emulator.state.customers.push({ ...first, id: `more-${count}` });
      const all = await center.customers.list();
      equal(all.length, 108);
      equal(new Set(all.map(({ id }) => id)).size, 108);
    });

    it('finds them by how their names and domains begin, and by their reseller', async () => {
      const { customers } = opened.center;
      const names = async (filter: Parameters<typeof customers.list>[0]) =>
        (await customers.list(filter)).map(({ name }) => name);
      deepEqual(await names({ name: 'CITY' }), ['City of Example']);
      deepEqual(await names({ domain: 'examplecounty' }), ['Example County']);
      deepEqual(await names({ reseller: resellerIds.fabrikam }), ['Example County']);
    });

    it('knows one by its tenant ID', async () => {
      equal((await opened.center.customers.find(customerIds.ministry))?.name, 'Ministry of Examples');
    });

    it('has no customer for an ID that nobody has, and refuses one of another partner', async () => {
      const { customers } = opened.center;
      equal(await customers.find(partnerId), undefined);
      await rejects(customers.find(customerIds.transit), refusedWith(403, '20002'));
    });

    it('shows a customer who has accepted the invitation', async () => {
      opened.emulator.act('acceptance', { customerId: customerIds.transit });
      equal((await opened.center.customers.find(customerIds.transit))?.isOurs, true);
    });

    it('says how accounts are vetted; one that never was is free', async () => {
      const { customers } = opened.center;
      const asked = [customerIds.city, customerIds.port, customerIds.tribe].map(customers.accountStatus);
      deepEqual(await Promise.all(asked), ['allowed', 'underReview', 'none']);
    });

    it('takes no missing customer for one whose account is free', async () => {
      await rejects(opened.center.customers.accountStatus(partnerId), refusedWith(404, '60003'));
    });

    it('has a customer of the reseller that it was created for', async () => {
      const resellerId = '3c2a5d70-6b1e-4f93-8d04-a7c9e2b1f001';
      await opened.center.customers.create({ ...town, resellerId }, newRequestId());
      equal(opened.emulator.state.customers.at(-1)?.resellerId, resellerId);
    });
  });

  describe('before there is a customer', () => {
    it('checks addresses', async () => {
      const { checks } = opened.center;
      const verdict = async (more: object) => (await checks.address({ ...address, ...more })).verdict;
      deepEqual(
        await Promise.all([{}, { line1: 'Town Green' }, { postalCode: 'X' }, { country: 'CA' }].map(verdict)),
        ['verified', 'unclear', 'wrong', 'notChecked'],
      );
      const { suggestions } = await checks.address({ ...address, line1: 'Town Green' });
      deepEqual(suggestions, [{ ...address, line2: undefined }]);
    });

    it('knows which domains are taken', async () => {
      const { checks } = opened.center;
      equal(await checks.isDomainTaken('contoso.onmicrosoft.com'), true);
      equal(await checks.isDomainTaken('townofsample.onmicrosoft.com'), false);
    });
  });
});
