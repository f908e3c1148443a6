import { z } from 'zod/v4';
import { Code, Maybe, Said } from './words.ts';

/** The partner's validation codes; the documents call the ID a number and show text. */
export const WireCodes = z.array(
  z
    .object({
      validationId: Code,
      partnerId: z.string(),
      organizationName: Said(),
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
