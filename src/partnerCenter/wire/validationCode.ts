import { z } from 'zod/v4';
import { Maybe, NumberOrText } from './words.ts';

/** The partner's validation codes; the documents call the ID a number and show text. */
export const WireCodes = z.array(
  z
    .object({
      validationId: NumberOrText,
      partnerId: z.string(),
      organizationName: z.string(),
      maxCreates: Maybe(z.number()),
      remainingCreates: Maybe(z.number()),
    })
    .transform((wire) => ({
      id: wire.validationId,
      partnerId: wire.partnerId,
      organization: wire.organizationName,
      most: wire.maxCreates,
      remaining: wire.remainingCreates,
    })),
);

/** The code that a customer was qualified with. */
export const WireUsedCode = z
  .object({ validationId: NumberOrText })
  .transform(({ validationId }) => validationId);
