import { z } from 'zod/v4';
import type { Subscription } from '../../domain/purchase.ts';
import { Maybe, When } from './words.ts';

/** A subscription of a customer. */
export const WireSubscription = z
  .object({
    orderId: Maybe(z.string()),
    offerId: Maybe(z.string()),
    status: Maybe(z.string()),
    cancellationAllowedUntilDate: When,
  })
  .transform(
    (wire): Subscription => ({
      orderId: wire.orderId,
      catalogItemId: wire.offerId ?? '',
      status: wire.status?.toLowerCase() ?? '',
      cancelUntil: wire.cancellationAllowedUntilDate,
    }),
  );
