import { orderChange } from '../../../src/domain/order/changes.ts';
import { openOrder } from '../../../src/domain/order/open.ts';
import type { Order, OrderLine } from '../../../src/domain/order/order.ts';
import { customerIds } from '../../../src/simulator/partnerCenter/seed.ts';
import { line } from '../../domain/order/orderBuilders.ts';
import { lineOf, start } from '../partnerCenter/partnerCenter.ts';

const { catalogItemId } = lineOf(2);

/** 25 seats of Office 365 G3, as the sample catalogue offers them. */
export const g3: OrderLine = line({ title: 'Office 365 G3 GCC', catalogItemId });

/** An order for the city that its owner has confirmed at the sample price. */
export function confirmedOrder(ref: string): Order {
  const owner = { id: 'tenant/agent', name: 'Sales agent', roles: [] };
  const draft = { ...openOrder(`id-${ref}`, ref, owner, start), lines: [g3] };
  const quote = { at: start, currency: 'USD', total: 500, prices: {}, problems: {} };
  const requestId = crypto.randomUUID();
  const submitted = orderChange(draft, { type: 'submitted', requestId, quote }, start);
  return { ...draft, ...submitted, customer: { id: customerIds.city, name: 'City of Example' } };
}

/** The same seats by the month and by the year: of such a cart Partner Center makes two orders. */
export function splitOrder(ref: string): Order {
  const one = confirmedOrder(ref);
  const byTheYear = line({ ...g3, id: 'l2', billingCycle: 'annual' });
  return { ...one, lines: [g3, byTheYear], quote: one.quote && { ...one.quote, total: 500 + 25 * 20 * 12 } };
}
