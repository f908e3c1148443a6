import { z } from 'zod/v4';
import type { CheckedOut } from '../../domain/purchase.ts';
import { Maybe } from './words.ts';

/** What a checkout came to, and no word more: it is paid for, whether we can read it or not. */
export const WireCheckout = z
  .object({
    orders: Maybe(z.array(z.object({ id: z.string() }))),
    orderErrors: Maybe(z.array(z.unknown())),
  })
  .transform(
    ({ orders, orderErrors }): CheckedOut => ({ orders: orders ?? [], failures: orderErrors?.length ?? 0 }),
  );
