import { z } from 'zod/v4';
import type { PlacedOrder, Subscription } from '../../domain/purchase.ts';
import { Maybe, NumberOrText, Word } from './words.ts';

const Status = Word({
  pending: 'pending',
  completed: 'completed',
  cancelled: 'cancelled',
  suspended: 'suspended',
  pendingreview: 'pendingReview',
  pendingpoupload: 'pendingPoUpload',
  pouploadcomplete: 'poUploadComplete',
  poreviewrejected: 'poReviewRejected',
  partialsuccess: 'partialSuccess',
  error: 'error',
});

const WireLine = z
  .object({
    offerId: z.string(),
    friendlyName: Maybe(z.string()),
    quantity: z.number(),
    subscriptionId: Maybe(z.string()),
  })
  .transform(({ offerId, friendlyName, quantity, subscriptionId }) => ({
    reference: friendlyName ?? '',
    catalogItemId: offerId,
    quantity,
    subscriptionId,
  }));

export const WireOrder = z
  .object({
    id: z.string(),
    status: z.string().default('').pipe(Status),
    creationDate: z.string(),
    totalPrice: Maybe(z.number()),
    currencyCode: Maybe(z.string()),
    lineItems: z.array(WireLine),
  })
  .transform(
    (wire): PlacedOrder => ({
      id: wire.id,
      status: wire.status,
      createdAt: wire.creationDate,
      total: wire.totalPrice,
      currency: wire.currencyCode,
      lines: wire.lineItems,
    }),
  );

/** What a checkout came to. */
export const WireCheckout = z
  .object({
    orders: Maybe(z.array(WireOrder)),
    orderErrors: Maybe(z.array(z.object({ orderGroupId: NumberOrText, code: NumberOrText }))),
  })
  .transform(({ orders, orderErrors }) => ({
    orders: orders ?? [],
    failures: (orderErrors ?? []).map(({ orderGroupId, code }) => ({ orderGroup: orderGroupId, code })),
  }));

export const WireProgress = z
  .object({
    lineItemNumber: z.number(),
    status: Word({ fulfilled: 'fulfilled', unfulfilled: 'unfulfilled', prefulfillmentpending: 'pending' }),
  })
  .transform(({ lineItemNumber, status }) => ({ line: lineItemNumber, status }));

export const WireSubscription = z
  .object({
    id: z.string(),
    orderId: Maybe(z.string()),
    offerId: z.string(),
    offerName: z.string().default(''),
    friendlyName: Maybe(z.string()),
    quantity: z.number(),
    status: z.string(),
    cancellationAllowedUntilDate: Maybe(z.string()),
    commitmentEndDate: Maybe(z.string()),
  })
  .transform(
    (wire): Subscription => ({
      id: wire.id,
      orderId: wire.orderId,
      offer: wire.offerName,
      reference: wire.friendlyName ?? '',
      catalogItemId: wire.offerId,
      quantity: wire.quantity,
      status: wire.status.toLowerCase(),
      cancelUntil: wire.cancellationAllowedUntilDate,
      endsAt: wire.commitmentEndDate,
    }),
  );
