import { deepEqual, equal } from 'node:assert/strict';
import { type Availability, type Offer, soldFor, termKey, termsOf } from '../../src/domain/catalogue.ts';

const sku = {
  id: '0001',
  productId: 'CFQ7TTC0GC03',
  title: 'Office 365 G5 GCC',
  fewest: 1,
  most: 10_000,
  isTrial: false,
  isAddOn: false,
  worksWith: [],
  needsAttestation: false,
};

/** Something sold for these terms. */
const sold = (catalogItemId: string, ...keys: string[]): Availability => ({
  catalogItemId,
  terms: keys.map((key) => {
    const [duration = '', billingCycle = ''] = key.split(' ');
    return { duration, billingCycle };
  }),
});
const offer = (...availabilities: Availability[]): Offer => ({ sku, availabilities });

describe('what is offered of a product', () => {
  const yearly = sold('yearly', 'P1Y monthly', 'P1Y annual');
  const longer = sold('longer', 'P1Y annual', 'P3Y annual');

  it('is sold for the terms of all of its skus and their availabilities, each named once', () => {
    const terms = termsOf([offer(yearly, longer), offer(sold('other', 'P1M monthly', 'P1Y monthly'))]);
    deepEqual(terms.map(termKey), ['P1Y monthly', 'P1Y annual', 'P3Y annual', 'P1M monthly']);
    deepEqual(termsOf([]), []);
  });

  it('is bought by the availability that has the term, the first of several', () => {
    equal(soldFor(offer(yearly, longer), 'P3Y annual'), longer);
    equal(soldFor(offer(yearly, longer), 'P1Y annual'), yearly);
    equal(soldFor(offer(yearly, longer), 'P1M monthly'), undefined);
  });
});
