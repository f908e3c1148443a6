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
  .object({ friendlyName: Maybe(z.string()) })
  .transform(({ friendlyName }) => ({ reference: friendlyName ?? '' }));

/** An order; its status comes in several spellings. */
export const WireOrder = z
  .object({
    id: z.string(),
    status: Maybe(Status),
    creationDate: When,
    lineItems: z.array(WireLine),
  })
  .transform(
    (wire): PlacedOrder => ({
      id: wire.id,
      status: wire.status ?? 'unknown',
      createdAt: wire.creationDate,
      lines: wire.lineItems,
    }),
  );
