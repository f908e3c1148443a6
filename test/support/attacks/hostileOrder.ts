import { isOrder } from '../../../src/domain/case.ts';
import { customerIds } from '../../../src/simulator/partnerCenter/seed.ts';
import { type Deployment, pressed } from '../bots/deployment.ts';
import { g3 } from '../journeys/orders.ts';
import { goodInputs } from './goodRecords.ts';

/** An order from the choice of the customer to the last look, each step with what it takes. */
const steps: readonly (readonly [string, object])[] = [
  ['order-products', { words: '' }],
  ['order-product', { item: g3.productId }],
  ['order-line', { item: g3.productId, sku: g3.skuId, line: '' }],
  ['order-line', { item: g3.productId, sku: '', quantity: 'x'.repeat(5_000), line: '' }],
  ['order-change', { item: 'l1' }],
  ['order-sellers', {}],
  ['order-seller', { seller: '4847383' }],
  ['show-case', {}],
  ['order-agreements', {}],
  ['order-agreement', {}],
  ['order-check', {}],
  ['order-look', {}],
  ['order-hand-over', {}],
  ['order-review', { seen: '-' }],
];

/** Begins orders of the owner and goes through them, as far as Partner Center lets it; each card is told. */
export async function orderHostile(
  { deliver, store }: Deployment,
  told: (body: string, verb: string) => void,
): Promise<void> {
  const press = async (verb: string, record: object) => {
    const { body } = await deliver(pressed('owner', verb, { ...goodInputs, ...record }));
    told(body, verb);
  };
  await press('order-customers', { words: '' });
  await press('order-for', { item: customerIds.city });
  for (const [verb, record] of steps) {
    const one = (await store.list({ kind: 'order', statuses: ['draft'] }))
      .filter(isOrder)
      .findLast(({ customer }) => customer?.id === customerIds.city);
    if (one) await press(verb, { ...record, caseId: one.id, revision: one.revision });
  }
}
