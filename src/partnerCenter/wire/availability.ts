import { z } from 'zod/v4';
import type { Availability } from '../../domain/catalogue.ts';
import { Code, Maybe } from './words.ts';

const WireTerm = z.object({ duration: Code, billingCycle: Code }).transform(({ duration, billingCycle }) => ({
  duration,
  billingCycle: billingCycle.toLowerCase(),
}));

/** An availability, and whether it can be bought by a government customer in the US. */
export const WireAvailability = z
  .object({
    catalogItemId: z.string(),
    segment: Maybe(z.string()),
    country: Maybe(z.string()),
    isPurchasable: Maybe(z.boolean()),
    terms: Maybe(z.array(WireTerm)),
  })
  .transform((wire): Availability & { readonly isForUs: boolean } => ({
    catalogItemId: wire.catalogItemId,
    terms: wire.terms ?? [],
    isForUs:
      wire.isPurchasable === true && wire.segment?.toLowerCase() === 'government' && wire.country === 'US',
  }));
