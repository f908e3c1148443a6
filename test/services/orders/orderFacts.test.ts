import { deepEqual, equal } from 'node:assert/strict';
import type { Order, Seller } from '../../../src/domain/order/order.ts';
import { buyer } from '../../../src/services/orders/buyers.ts';
import { centerFacts, movedLines } from '../../../src/services/orders/orderFacts.ts';
import { customerIds } from '../../../src/simulator/partnerCenter/seed.ts';
import { confirmedOrder, g3 } from '../../support/journeys/orders.ts';
import { type Center, openCenter } from '../../support/partnerCenter/partnerCenter.ts';

describe('what Partner Center says of an order', () => {
  let opened: Center;
  before(async () => {
    opened = await openCenter();
  });
  after(() => opened[Symbol.asyncDispose]());

  const factsOf = (customer: keyof typeof customerIds, changed: Partial<Order> = {}) =>
    centerFacts(opened.center, {
      ...confirmedOrder('GCC-7K2QM'),
      customer: { id: customerIds[customer], name: '' },
      ...changed,
    });

  it('is all that stands between a customer and its order', async () => {
    const { lines, ...city } = await factsOf('city');
    const fine = { gcc: 'approved', isOurs: true, hasAgreement: true };
    deepEqual(city, { ...fine, denial: undefined, account: 'allowed', reseller: 'fine' });
    const good = { isOffered: true, isTermOffered: true, hasBase: true, bases: [], isAttested: true };
    deepEqual(lines, [{ ...g3, ...good }]);
    const { lines: _, ...university } = await factsOf('university');
    const other = { gcc: 'other', isOurs: true, hasAgreement: false };
    deepEqual(university, { ...other, denial: undefined, account: 'none', reseller: 'fine' });
  });

  it('is of somebody else’s customer only that it is not ours, and asks for nothing more', async () => {
    const facts = await centerFacts(opened.center, {
      ...confirmedOrder('GCC-7K2QM'),
      customer: { id: '9b1e0c44-21c5-4a57-8a36-6f0d5c2e7a99', name: '' },
    });
    deepEqual([facts.isOurs, facts.gcc, facts.hasAgreement, facts.lines], [false, 'approved', true, []]);
    deepEqual([facts.account, facts.reseller], ['none', 'fine']);
  });

  it('is what a line lacks, whether or not its customer may see the catalogue', async () => {
    const addOn = {
      ...g3,
      isAddOn: true,
      worksWith: ['CFQ7TTC0GC02:0001', 'gone:0001'],
      needsAttestation: true,
    };
    for (const customer of ['city', 'county', 'university'] as const) {
      const [line] = (await factsOf(customer, { lines: [{ ...addOn, skuId: '0009' }] })).lines;
      deepEqual([line?.hasBase, line?.bases, line?.isAttested], [false, ['Office 365 G3 GCC'], false]);
      equal(line?.isOffered, customer !== 'city');
    }
  });

  it('is that a line or its term is not offered any more', async () => {
    const lineOf = async (changed: object) => {
      const [line] = (await factsOf('city', { lines: [{ ...g3, ...changed }] })).lines;
      return [line?.isOffered, line?.isTermOffered];
    };
    deepEqual(await lineOf({ skuId: '9999' }), [false, false]);
    deepEqual(await lineOf({ productId: 'gone' }), [false, false]);
    deepEqual(await lineOf({ billingCycle: 'daily' }), [true, false]);
  });

  it('is under which id a line is offered now, for its own term', async () => {
    const one = { ...confirmedOrder('GCC-7K2QM'), lines: [g3, { ...g3, id: 'l2', catalogItemId: 'old' }] };
    const facts = await centerFacts(opened.center, one);
    deepEqual(movedLines(one, facts), [g3, { ...g3, id: 'l2' }]);
    equal(movedLines({ ...one, lines: [g3, g3] }, facts), undefined);
    const sold = ['P3Y', 'P1Y', 'P1Y'].map((duration, place) => ({
      catalogItemId: `a${place}`,
      currency: 'USD',
      terms: [{ duration, billingCycle: 'monthly' }],
    }));
    const catalogue = { ...opened.center.catalogue, availabilities: async () => sold };
    const center = { ...opened.center, catalogue };
    const idOf = async (catalogItemId: string) => {
      const lines = [{ ...g3, catalogItemId }];
      return (await centerFacts(center, { ...one, lines })).lines[0]?.catalogItemId;
    };
    deepEqual([await idOf('old'), await idOf('a2'), await idOf('a0')], ['a1', 'a2', 'a1']);
  });

  it('is that it is not ours where the relationship has ended', async () => {
    const { customers } = opened.emulator.state;
    const lab = customers.find(({ id }) => id === customerIds.lab);
    if (!lab) throw new Error('it is gone');
    lab.relationship = 'none';
    equal((await factsOf('lab')).isOurs, false);
    equal(await buyer(opened.center, customerIds.lab), undefined);
  });

  it('is whether an add-on has its base, and whether what must be attested is', async () => {
    const lineOf = async (changed: object) =>
      (await factsOf('city', { lines: [{ ...g3, ...changed }] })).lines[0];
    equal((await lineOf({ isAddOn: true, worksWith: ['none:1'] }))?.hasBase, false);
    equal((await lineOf({ isAddOn: false, worksWith: ['none:1'] }))?.hasBase, true);
    equal((await lineOf({ isAddOn: true, worksWith: [`${g3.productId}:${g3.skuId}`] }))?.hasBase, true);
    equal((await lineOf({ needsAttestation: true }))?.isAttested, false);
    equal((await lineOf({ needsAttestation: true, isAttested: true }))?.isAttested, true);
  });

  it('is what an add-on without a base works with, as the catalogue names it', async () => {
    const basesOf = async (...worksWith: string[]) =>
      (await factsOf('city', { lines: [{ ...g3, isAddOn: true, worksWith }] })).lines[0]?.bases;
    deepEqual(await basesOf('CFQ7TTC0GC01:0001', 'CFQ7TTC0GC05:0001', 'none:1'), [
      'Office 365 G1 GCC',
      'Microsoft 365 G3 GCC',
    ]);
    deepEqual(await basesOf('none:1'), []);
    deepEqual(await basesOf(), [], 'it stands alone');
  });

  it('is not that what was bought before is a base, once it is suspended or has expired', async () => {
    const addOn = { ...g3, isAddOn: true, worksWith: ['base:0001'] };
    const withBase = async (status: string) => {
      const base = { id: 's1', reference: '', catalogItemId: 'base:0001:x', quantity: 1, status };
      const ordering = { ...opened.center.ordering, subscriptions: async () => [base] };
      const facts = await centerFacts(
        { ...opened.center, ordering },
        { ...confirmedOrder('GCC-7K2QM'), lines: [addOn] },
      );
      return facts.lines[0]?.hasBase;
    };
    for (const status of ['active', 'pending']) equal(await withBase(status), true, status);
    for (const status of ['suspended', 'expired', 'disabled', 'deleted', 'none'])
      equal(await withBase(status), false, status);
  });

  it('is nothing of the catalogue while a customer may not see it', async () => {
    const facts = await factsOf('bakery', {
      lines: [{ ...g3, needsAttestation: true, catalogItemId: 'gone' }],
    });
    const untold = { isOffered: true, isTermOffered: true, hasBase: true, bases: [], isAttested: false };
    deepEqual(
      [facts.gcc, facts.denial, facts.lines],
      ['denied', 'No regulated data', [{ ...g3, ...untold, needsAttestation: true, catalogItemId: 'gone' }]],
    );
  });

  it('is whether a reseller may sell: active, with its agreement signed', async () => {
    const through = async (seller: Seller) => (await factsOf('city', { seller })).reseller;
    const reseller = (mpnId: string): Seller => ({ kind: 'reseller', name: '', mpnId });
    equal(await through({ kind: 'direct' }), 'fine');
    equal(await through(reseller('4847383')), 'fine');
    equal(await through(reseller('4847384')), 'unsigned');
    equal(await through(reseller('4847385')), 'inactive');
    equal(await through(reseller('1')), 'inactive');
  });
});
