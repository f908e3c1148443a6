import { deepEqual } from 'node:assert/strict';
import type { Availability, Sku } from '../../../src/domain/catalogue.ts';
import { orderCatalogue } from '../../../src/services/orders/orderCatalogue.ts';
import type { Catalogue } from '../../../src/services/partnerCenter.ts';
import { customerIds } from '../../../src/simulator/partnerCenter/seed.ts';
import { newTrace } from '../../support/bots/trace.ts';
import { type Center, openCenter } from '../../support/partnerCenter/partnerCenter.ts';

describe('the catalogue for an order', () => {
  let opened: Center;
  before(async () => {
    opened = await openCenter();
  });
  after(() => opened[Symbol.asyncDispose]());

  /** The catalogue of the emulator, some of it otherwise. */
  const service = (otherwise: Partial<Catalogue> = {}) =>
    orderCatalogue({
      isConnected: true,
      ask: async (_trace, work) => ({
        answer: await work({ ...opened.center, catalogue: { ...opened.center.catalogue, ...otherwise } }),
      }),
    });
  const offered = async (customerId: string, otherwise?: Partial<Catalogue>, product = 'CFQ7TTC0GC03') => {
    const asked = await service(otherwise).offered(product, customerId, newTrace());
    const found = 'answer' in asked ? asked.answer : undefined;
    return found?.offers.map(({ sku, availabilities }) => [
      sku.id,
      ...availabilities.map(({ catalogItemId }) => catalogItemId.split(':')[2]),
    ]);
  };
  const all = [
    ['0001', 'CFQ7TTC0G003', 'CFQ7TTC0H003'],
    ['0002', 'CFQ7TTC0J003', 'CFQ7TTC0K003'],
    ['0003', 'CFQ7TTC0L003'],
  ];

  it('offers every sku of a product, by every availability', async () => {
    deepEqual(await offered(customerIds.city), all);
  });

  it('offers what the partner may sell to a customer that may not buy yet', async () => {
    deepEqual(await offered(customerIds.county), all);
  });

  it('offers no trial, and nothing that is not sold now', async () => {
    const skus = async (...args: Parameters<Catalogue['skus']>): Promise<Sku[]> =>
      (await opened.center.catalogue.skus(...args)).map((sku) => ({ ...sku, isTrial: sku.id === '0001' }));
    deepEqual(await offered(customerIds.city, { skus }), all.slice(1));
    const availabilities = async (
      sku: Pick<Sku, 'id' | 'productId'>,
      id?: string,
    ): Promise<Availability[]> => (sku.id === '0002' ? [] : opened.center.catalogue.availabilities(sku, id));
    deepEqual(await offered(customerIds.city, { availabilities }), [all[0], all[2]]);
    deepEqual(await offered(customerIds.city, { availabilities: async () => [] }), undefined);
    deepEqual(await offered(customerIds.city, {}, 'none'), undefined);
  });
});
