import { z } from 'zod/v4';
import { Word } from './words.ts';

/** How far one line of an order is. */
export const WireProgress = z
  .object({
    lineItemNumber: z.number(),
    status: Word({ fulfilled: 'fulfilled', unfulfilled: 'unfulfilled', prefulfillmentpending: 'pending' }),
  })
  .transform(({ lineItemNumber, status }) => ({ line: lineItemNumber, status }));
