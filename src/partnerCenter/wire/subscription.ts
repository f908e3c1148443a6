import { z } from 'zod/v4';
import type { Subscription } from '../../domain/purchase.ts';
import { Maybe, When } from './words.ts';

/** A subscription of a customer. */
export const WireSubscription = z
  .object({
    id: z.string(),
    orderId: Maybe(z.string()),
    offerId: z.string(),
    friendlyName: Maybe(z.string()),
    quantity: z.number(),
    status: z.string(),
    cancellationAllowedUntilDate: When,
  })
  .transform(
    (wire): Subscription => ({
      id: wire.id,
      orderId: wire.orderId,
      reference: wire.friendlyName ?? '',
      catalogItemId: wire.offerId,
      quantity: wire.quantity,
      status: wire.status.toLowerCase(),
      cancelUntil: wire.cancellationAllowedUntilDate,
    }),
  );
