import { z } from 'zod/v4';
import type { PlacedOrder } from '../../domain/purchase.ts';
import { Maybe, When, Word } from './words.ts';

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

/** An order; its status comes in several spellings. */
export const WireOrder = z
  .object({
    id: z.string(),
    status: z.string().default('').pipe(Status),
    creationDate: When,
    lineItems: z.array(WireLine),
  })
  .transform(
    (wire): PlacedOrder => ({
      id: wire.id,
      status: wire.status,
      createdAt: wire.creationDate,
      lines: wire.lineItems,
    }),
  );
