import { hasPassed } from '../../domain/moments.ts';
import { type Answer, collection, link, Refused, self } from './answer.ts';
import type { ApiCall } from './call.ts';
import { customerOf, type EmulatorContext } from './context.ts';
import type { Order } from './state.ts';

/** Whether an order has come as far as its subscriptions. */
export const isProvisioned = (context: EmulatorContext, { createdAt }: Order): boolean =>
  hasPassed(createdAt, context.state.switches.provisioningDelay * 1000, context.now());

/** The orders of a customer that show by now. */
function visible(context: EmulatorContext, customer: string): Order[] {
  customerOf(context, customer);
  const { orderDelay } = context.state.switches;
  return context.state.orders.filter(
    (one) => one.customerId === customer && hasPassed(one.createdAt, orderDelay * 1000, context.now()),
  );
}

function orderOf(context: EmulatorContext, { params: { customer = '', order = '' } }: ApiCall): Order {
  const found = visible(context, customer).find(({ id }) => id === order);
  if (!found) throw new Refused(404, '20000', 'The order was not found.');
  return found;
}

/** `GET /customers/{id}/orders` */
export function list(context: EmulatorContext, { params: { customer = '' } }: ApiCall): Answer {
  const items = visible(context, customer).map((one) => orderDocument(context, one));
  return { status: 200, body: collection(items, `/customers/${customer}/orders`) };
}

/** `GET /customers/{id}/orders/{order}/provisioningstatus` */
export function progress(context: EmulatorContext, call: ApiCall): Answer {
  const order = orderOf(context, call);
  const status = isProvisioned(context, order) ? 'Fulfilled' : 'Unfulfilled';
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
export function orderDocument(context: EmulatorContext, order: Order) {
  const isDone = isProvisioned(context, order);
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
      subscriptionId: line.subscriptionId,
      termDuration: line.termDuration,
      transactionType: 'New',
      friendlyName: line.friendlyName,
      quantity: line.quantity,
      partnerIdOnRecord: line.participants[0]?.value,
      links: linksOf(line.catalogItemId),
    })),
    creationDate: order.createdAt,
    status: isDone ? context.state.switches.orderOutcome : 'pending',
    transactionType: 'UserPurchase',
    totalPrice: order.lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0),
    links: { ...self(uri), provisioningStatus: link(`${uri}/provisioningstatus`) },
    attributes: { objectType: 'Order' },
  };
}
