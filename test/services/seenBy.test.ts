import { deepEqual, equal, match } from 'node:assert/strict';
import type { PartnerCenter } from '../../src/services/partnerCenter.ts';
import { seenBy } from '../../src/services/seenBy.ts';
import { customerIds, resellerIds } from '../../src/simulator/partnerCenter/seed.ts';
import { type Center, openCenter } from '../support/partnerCenter/partnerCenter.ts';

describe('Partner Center as an indirect reseller sees it', () => {
  let opened: Center;
  let seen: PartnerCenter;
  before(async () => {
    opened = await openCenter({ isForgetful: true });
    const found = await seenBy(opened.center, resellerIds.contoso.toUpperCase());
    if (!found) throw new Error('the reseller is not linked');
    seen = found;
  });
  after(() => opened[Symbol.asyncDispose]());

  const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);

  it('has the customers that are linked to it, and no others', async () => {
    deepEqual(names(await seen.customers.list()), ['City of Example']);
    deepEqual(names(await seen.customers.list({ name: 'CITY' })), ['City of Example']);
    deepEqual(names(await seen.customers.list({ domain: 'CITYof' })), ['City of Example']);
    deepEqual(await seen.customers.list({ name: 'Example' }), []);
    deepEqual(await seen.customers.list({ domain: 'examplecounty' }), []);
    deepEqual(await seen.customers.list({ reseller: resellerIds.fabrikam }), []);
  });

  it('finds one of them by its ID, and of all others nothing, as of one that is not there', async () => {
    equal((await seen.customers.find(customerIds.city.toUpperCase()))?.name, 'City of Example');
    for (const id of [customerIds.county, customerIds.lab, customerIds.transit, crypto.randomUUID(), ''])
      equal(await seen.customers.find(id), undefined);
  });

  it('has no reseller but itself, and invites for nobody else', async () => {
    deepEqual(names(await seen.account.resellers()), ['Contoso Gov Reseller']);
    for (const named of [undefined, resellerIds.fabrikam])
      match(await seen.account.invitation(named), new RegExp(`msppId=${resellerIds.contoso}`));
  });

  it('stays so in whatever request', async () => {
    deepEqual(names(await seen.traced(crypto.randomUUID()).customers.list()), ['City of Example']);
  });

  it('is not there for one that is not linked, or not active any more', async () => {
    for (const tenant of [crypto.randomUUID(), resellerIds.tailspin, resellerIds.contoso.slice(0, 8), ''])
      equal(await seenBy(opened.center, tenant), undefined);
  });

  it('is the whole for everybody who sells as the provider', async () => {
    equal(await seenBy(opened.center, undefined), opened.center);
  });
});
