import { z } from 'zod/v4';
import type { LineProgress } from '../../domain/purchase.ts';
import { Maybe, Word } from './words.ts';

const Status = Word({ fulfilled: 'fulfilled', unfulfilled: 'unfulfilled', prefulfillmentpending: 'pending' });

/** How far one line of an order is. */
export const WireProgress = z
  .object({ status: Maybe(Status) })
  .transform(({ status }): LineProgress => ({ status: status ?? 'unknown' }));
