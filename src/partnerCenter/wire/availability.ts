import { z } from 'zod/v4';
import type { Availability } from '../../domain/catalogue.ts';
import { Maybe } from './words.ts';

const WireTerm = z
  .object({ duration: z.string(), billingCycle: z.string(), description: Maybe(z.string()) })
  .transform(({ duration, billingCycle, description }) => ({
    duration,
    billingCycle: billingCycle.toLowerCase(),
    description: description ?? '',
  }));

/** An availability, and whether it can be bought by a government customer in the US. */
export const WireAvailability = z
  .object({
    catalogItemId: z.string(),
    defaultCurrency: Maybe(z.object({ code: z.string() })),
    segment: Maybe(z.string()),
    country: Maybe(z.string()),
    isPurchasable: z.boolean().default(false),
    terms: Maybe(z.array(WireTerm)),
  })
  .transform((wire): Availability & { readonly isForUs: boolean } => ({
    catalogItemId: wire.catalogItemId,
    currency: wire.defaultCurrency?.code ?? 'USD',
    terms: wire.terms ?? [],
    isForUs: wire.isPurchasable && wire.segment?.toLowerCase() === 'government' && wire.country === 'US',
  }));
