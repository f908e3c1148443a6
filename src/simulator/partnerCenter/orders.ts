import { type Answer, collection, link, Refused, self } from './answer.ts';
import { customerOf, type House, hasPassed } from './house.ts';
import type { Ask } from './request.ts';
import type { Order } from './state.ts';

/** Whether an order has come as far as its subscriptions. */
export const isProvisioned = (house: House, { createdAt }: Order): boolean =>
  hasPassed(house, createdAt, house.state.switches.provisioningDelay);

/** The orders of a customer that show by now. */
function visible(house: House, customer: string): Order[] {
  customerOf(house, customer);
  const { orderDelay } = house.state.switches;
  return house.state.orders.filter(
    (one) => one.customerId === customer && hasPassed(house, one.createdAt, orderDelay),
  );
}

function orderOf(house: House, { params: { customer = '', order = '' } }: Ask): Order {
  const found = visible(house, customer).find(({ id }) => id === order);
  if (!found) throw new Refused(404, '20000', 'The order was not found.');
  return found;
}

/** `GET /customers/{id}/orders` */
export function list(house: House, { params: { customer = '' } }: Ask): Answer {
  const items = visible(house, customer).map((one) => orderDocument(house, one));
  return { status: 200, body: collection(items, `/customers/${customer}/orders`) };
}

/** `GET /customers/{id}/orders/{order}/provisioningstatus` */
export function progress(house: House, ask: Ask): Answer {
  const order = orderOf(house, ask);
  const status = isProvisioned(house, order) ? 'Fulfilled' : 'Unfulfilled';
  const items = order.lines.map(({ quantity }, lineItemNumber) => ({
    lineItemNumber,
    status,
    quantityProvisioningInformation: [{ quantity, status }],
  }));
  const uri = `/customers/${order.customerId}/orders/${order.id}/provisioningstatus`;
  return { status: 200, body: collection(items, uri) };
}

/** Where what was bought as a catalogue item is in the catalogue. */
export function linksOf(catalogItemId: string) {
  const [productId, skuId, availabilityId] = catalogItemId.split(':');
  const product = `/products/${productId}`;
  return {
    product: link(`${product}?country=US`),
    sku: link(`${product}/skus/${skuId}?country=US`),
    availability: link(`${product}/skus/${skuId}/availabilities/${availabilityId}?country=US`),
  };
}

/** An order as it is now. */
export function orderDocument(house: House, order: Order) {
  const { lateSubscriptionId, orderOutcome } = house.state.switches;
  const isDone = isProvisioned(house, order);
  const uri = `/customers/${order.customerId}/orders/${order.id}`;
  return {
    id: order.id,
    alternateId: order.id,
    referenceCustomerId: order.customerId,
    billingCycle: order.lines[0]?.billingCycle,
    currencyCode: 'USD',
    currencySymbol: '$',
    lineItems: order.lines.map((line, lineItemNumber) => ({
      lineItemNumber,
      offerId: line.catalogItemId,
      ...((isDone || !lateSubscriptionId) && { subscriptionId: line.subscriptionId }),
      termDuration: line.termDuration,
      transactionType: 'New',
      friendlyName: line.friendlyName,
      quantity: line.quantity,
      partnerIdOnRecord: line.participants[0]?.value,
      links: linksOf(line.catalogItemId),
    })),
    creationDate: order.createdAt,
    status: isDone ? orderOutcome : 'pending',
    transactionType: 'UserPurchase',
    totalPrice: order.lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0),
    links: { ...self(uri), provisioningStatus: link(`${uri}/provisioningstatus`) },
    attributes: { objectType: 'Order' },
  };
}
