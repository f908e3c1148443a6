import { z } from 'zod/v4';
import type { Sku } from '../../domain/catalogue.ts';
import { Maybe, Said } from './words.ts';

/** A sku; what makes it an add-on is among its dynamic attributes. */
export const WireSku = z
  .object({
    id: z.string(),
    productId: z.string(),
    title: Said(),
    minimumQuantity: Maybe(z.int()),
    maximumQuantity: Maybe(z.int()),
    isTrial: Maybe(z.boolean()),
    attestationProperties: Maybe(z.object({ enforceAttestation: Maybe(z.boolean()) })),
    dynamicAttributes: Maybe(
      z.object({
        isAddon: Maybe(z.boolean()),
        prerequisiteSkus: Maybe(z.array(z.string())),
      }),
    ),
  })
  .transform(
    ({ dynamicAttributes: more, attestationProperties, ...wire }): Sku => ({
      id: wire.id,
      productId: wire.productId,
      title: wire.title,
      fewest: wire.minimumQuantity ?? 1,
      most: wire.maximumQuantity ?? 10_000_000,
      isTrial: wire.isTrial ?? false,
      isAddOn: more?.isAddon ?? false,
      worksWith: more?.prerequisiteSkus ?? [],
      needsAttestation: attestationProperties?.enforceAttestation ?? false,
    }),
  );
