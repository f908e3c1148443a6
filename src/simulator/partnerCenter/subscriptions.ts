import { day, later } from '../../domain/moments.ts';
import { type Answer, collection, self } from './answer.ts';
import type { ApiCall } from './call.ts';
import { customerOf, type EmulatorContext } from './context.ts';
import { titleOf } from './offers.ts';
import { isProvisioned, linksOf } from './orders.ts';
import type { Order } from './state.ts';

/** `GET /customers/{id}/subscriptions`: one for every line that is provisioned. */
export function list(context: EmulatorContext, { params: { customer = '' } }: ApiCall): Answer {
  const { id } = customerOf(context, customer);
  const done = context.state.orders.filter((one) => one.customerId === id && isProvisioned(context, one));
  const items = done.flatMap((order) =>
    order.lines.map((line) => subscriptionDocument(context, order, line)),
  );
  return { status: 200, body: collection(items, `/customers/${id}/subscriptions`) };
}

const daysOf: Readonly<Record<string, number>> = { P1M: 30, P1Y: 365, P3Y: 3 * 365 };

function subscriptionDocument(context: EmulatorContext, order: Order, line: Order['lines'][number]) {
  return {
    id: line.subscriptionId,
    offerId: line.catalogItemId,
    offerName: titleOf(context, line.catalogItemId),
    friendlyName: line.friendlyName,
    productType: { id: 'OnlineServicesNCE', displayName: 'OnlineServicesNCE' },
    quantity: line.quantity,
    unitType: 'Licenses',
    hasPurchasableAddons: false,
    creationDate: order.createdAt,
    effectiveStartDate: order.createdAt,
    commitmentEndDate: later(order.createdAt, (daysOf[line.termDuration] ?? 30) * day),
    cancellationAllowedUntilDate: later(order.createdAt, 7 * day),
    status: 'active',
    autoRenewEnabled: true,
    isTrial: false,
    billingType: 'license',
    billingCycle: line.billingCycle,
    termDuration: line.termDuration,
    renewalTermDuration: line.termDuration,
    isMicrosoftProduct: true,
    publisherName: 'Microsoft Corporation',
    partnerId: line.participants[0]?.value,
    attentionNeeded: false,
    actionTaken: false,
    contractType: 'subscription',
    refundOptions: [{ type: 'Full', expiresAt: later(order.createdAt, day) }],
    links: {
      product: linksOf(line.catalogItemId).product,
      ...self(`/customers/${order.customerId}/subscriptions/${line.subscriptionId}`),
    },
    orderId: order.id,
    attributes: { etag: '1', objectType: 'Subscription' },
  };
}
