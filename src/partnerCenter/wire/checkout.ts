import { z } from 'zod/v4';
import { WireOrder } from './order.ts';
import { Code, Maybe, NumberOrText } from './words.ts';

/** What a checkout came to. */
export const WireCheckout = z
  .object({
    orders: Maybe(z.array(WireOrder)),
    orderErrors: Maybe(z.array(z.object({ orderGroupId: NumberOrText, code: Code }))),
  })
  .transform(({ orders, orderErrors }) => ({
    orders: orders ?? [],
    failures: (orderErrors ?? []).map(({ orderGroupId, code }) => ({ orderGroup: orderGroupId, code })),
  }));
