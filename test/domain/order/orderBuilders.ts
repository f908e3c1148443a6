import type { OrderLine } from '../../../src/domain/order/order.ts';

/** 25 seats of something that stands alone. */
export const line = (changed: Partial<OrderLine> = {}): OrderLine => ({
  id: 'l1',
  productId: 'CFQ7TTC0GC02',
  skuId: '0001',
  title: 'Office 365 G3 GCC',
  catalogItemId: 'CFQ7TTC0GC02:0001:CFQ7TTC0GCB7',
  quantity: 25,
  fewest: 1,
  most: 10_000,
  term: 'P1Y',
  billingCycle: 'monthly',
  isAddOn: false,
  worksWith: [],
  needsAttestation: false,
  isAttested: false,
  ...changed,
});
