import { z } from 'zod/v4';
import type { Availability, Product, Sku } from '../../domain/catalogue.ts';
import { Maybe } from './words.ts';

/** A product, and whether it is a licence of the new commerce, the only kind sold to government customers. */
export const WireProduct = z
  .object({
    id: z.string(),
    title: z.string(),
    description: Maybe(z.string()),
    productType: Maybe(z.object({ id: z.string() })),
  })
  .transform(({ id, title, description, productType }): Product & { readonly isLicence: boolean } => ({
    id,
    title,
    description: description ?? '',
    isLicence: productType?.id === 'OnlineServicesNCE',
  }));

export const WireSku = z
  .object({
    id: z.string(),
    productId: z.string(),
    title: z.string(),
    minimumQuantity: z.number().default(1),
    maximumQuantity: z.number().default(10_000_000),
    isTrial: z.boolean().default(false),
    attestationProperties: Maybe(z.object({ enforceAttestation: z.boolean().default(false) })),
    dynamicAttributes: Maybe(
      z.object({
        isAddon: z.boolean().default(false),
        prerequisiteSkus: Maybe(z.array(z.string())),
        provisioningId: Maybe(z.string()),
      }),
    ),
  })
  .transform(
    ({ dynamicAttributes: more, attestationProperties, ...wire }): Sku => ({
      id: wire.id,
      productId: wire.productId,
      title: wire.title,
      fewest: wire.minimumQuantity,
      most: wire.maximumQuantity,
      isTrial: wire.isTrial,
      isAddOn: more?.isAddon ?? false,
      worksWith: more?.prerequisiteSkus ?? [],
      licenseId: more?.provisioningId,
      needsAttestation: attestationProperties?.enforceAttestation ?? false,
    }),
  );

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
