import { z } from 'zod/v4';
import type { ValidationCode } from '../../domain/customer.ts';
import { Code, Maybe, Said } from './words.ts';

/** One of the partner's validation codes; the documents call the ID a number and show text. */
export const WireCode = z
  .object({
    validationId: Code,
    partnerId: z.string(),
    organizationName: Said(),
    maxCreates: Maybe(z.number()),
    remainingCreates: Maybe(z.number()),
  })
  .transform(
    (wire): ValidationCode => ({
      id: wire.validationId.replace(/^0+(?=\d)/, ''), // as it is read from people
      partnerId: wire.partnerId,
      organization: wire.organizationName,
      most: wire.maxCreates,
      remaining: wire.remainingCreates,
    }),
  );
