import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import { codes, customerIds } from '../../src/simulator/partnerCenter/seed.ts';
import {
  type Center,
  newRequestId,
  openCenter,
  refusedWith,
  town,
} from '../support/partnerCenter/partnerCenter.ts';

describe('setting a customer up', () => {
  let opened: Center;
  beforeEach(async () => {
    opened = await openCenter();
  });
  afterEach(() => opened[Symbol.asyncDispose]());
  const remaining = (id: string) =>
    opened.emulator.state.codes.find((one) => one.validationId === id)?.remainingCreates;

  it('creates a tenant, with credentials that are shown once', async () => {
    const { customers, checks } = opened.center;
    const { id, credentials } = await customers.create(town, newRequestId());
    match(credentials?.password ?? '', /./);
    equal((await customers.find(id))?.name, town.name);
    equal(await checks.isDomainTaken(town.domain), true);
  });

  it('creates one tenant for one request id, and says the same again', async () => {
    const { center, emulator } = opened;
    const requestId = newRequestId();
    const first = await center.customers.create(town, requestId);
    deepEqual(await center.customers.create(town, requestId), first);
    equal(emulator.state.customers.filter(({ name }) => name === town.name).length, 1);
  });

  it('refuses a domain that is taken', async () => {
    await opened.center.customers.create(town, newRequestId());
    await rejects(opened.center.customers.create(town, newRequestId()), refusedWith(400, '3000'));
  });

  it('refuses the mail address after the tenant was made, when it is switched so', async () => {
    const { center, emulator } = opened;
    emulator.switch({ mailRefused: true });
    await rejects(center.customers.create(town, newRequestId()), refusedWith(400, '27002'));
    equal(await center.checks.isDomainTaken(town.domain), true);
  });

  it('refuses resellers that are not active, have not signed, or are none', async () => {
    const under = (resellerId: string) =>
      opened.center.customers.create({ ...town, resellerId }, newRequestId());
    await rejects(under('3c2a5d70-6b1e-4f93-8d04-a7c9e2b1f003'), refusedWith(403, '800039'));
    await rejects(under('3c2a5d70-6b1e-4f93-8d04-a7c9e2b1f002'), refusedWith(403, '900123'));
    await rejects(under(customerIds.city), refusedWith(404, '2072'));
  });

  it('qualifies a customer: in review first, and then decided', async () => {
    const { customers } = opened.center;
    const { id } = await customers.create(town, newRequestId());
    deepEqual(await customers.qualifications(id), []);
    equal((await customers.qualify(id, codes.newcomer, newRequestId())).vetting, 'inReview');
    opened.later(60);
    deepEqual(await customers.qualifications(id), [
      { kind: 'governmentCommunityCloud', vetting: 'approved', reason: undefined },
    ]);
    equal(remaining(codes.newcomer), 0);
  });

  it('tells Microsoft’s reason for a denial', async () => {
    const { center, emulator } = opened;
    const [denied] = await center.customers.qualifications(customerIds.bakery);
    deepEqual([denied?.vetting, denied?.reason], ['denied', 'No regulated data']);
    emulator.switch({ qualificationOutcome: 'Denied', qualificationDelay: 0 });
    equal((await center.customers.qualify(customerIds.tribe, codes.city, newRequestId())).vetting, 'denied');
  });

  it('can be left in review, and decided by hand', async () => {
    const { center, emulator } = opened;
    emulator.switch({ qualificationOutcome: 'InReview' });
    opened.later(86_400);
    const vetting = async () => (await center.customers.qualifications(customerIds.county))[0]?.vetting;
    equal(await vetting(), 'inReview');
    emulator.act('qualification', { customerId: customerIds.county, status: 'Approved' });
    equal(await vetting(), 'approved');
  });

  for (const [what, code] of Object.entries({
    'used up': codes.usedUp,
    'another partner’s': codes.otherPartner,
    'nobody’s': '1',
  }))
    it(`refuses a validation ID that is ${what}`, async () => {
      await rejects(
        opened.center.customers.qualify(customerIds.tribe, code, newRequestId()),
        refusedWith(400, '3000'),
      );
    });

  it('refuses a second qualification, and uses up nothing then', async () => {
    const again = opened.center.customers.qualify(customerIds.university, codes.city, newRequestId());
    await rejects(again, refusedWith(409, '3000'));
    equal(remaining(codes.city), 4);
  });

  it('uses up one creation for one request id', async () => {
    const requestId = newRequestId();
    for (let count = 0; count < 2; count += 1)
      await opened.center.customers.qualify(customerIds.tribe, codes.city, requestId);
    equal(remaining(codes.city), 3);
  });

  for (const qualificationList of ['bare', 'wrapped', 'none'] as const)
    it(`reads qualifications listed as ${qualificationList}`, async () => {
      const { center, emulator } = opened;
      emulator.switch({ qualificationList });
      deepEqual(await center.customers.qualifications(customerIds.tribe), []);
      equal((await center.customers.qualifications(customerIds.city))[0]?.vetting, 'approved');
    });

  it('attests the agreement, and is content when it was attested before', async () => {
    const { agreements } = opened.center;
    equal(await agreements.isAccepted(customerIds.tribe), false);
    const templateId = await agreements.current();
    const acceptance = { templateId, by: town.contact, at: '2026-01-05T00:00:00.000Z' };
    await agreements.attest(customerIds.tribe, acceptance, newRequestId());
    await agreements.attest(customerIds.tribe, acceptance, newRequestId());
    equal(await agreements.isAccepted(customerIds.tribe), true);
    equal(opened.emulator.state.customers.find(({ id }) => id === customerIds.tribe)?.attested.length, 1);
  });

  it('counts an agreement that the customer has signed itself', async () => {
    equal(await opened.center.agreements.isAccepted(customerIds.lab), true);
  });

  it('refuses an agreement dated in the future', async () => {
    const { agreements } = opened.center;
    const templateId = await agreements.current();
    const acceptance = { templateId, by: town.contact, at: '2026-01-06T00:00:00.000Z' };
    await rejects(agreements.attest(customerIds.tribe, acceptance, newRequestId()), refusedWith(400, '3000'));
  });
});
