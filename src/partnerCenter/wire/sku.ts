import { z } from 'zod/v4';
import type { Sku } from '../../domain/catalogue.ts';
import { Maybe, Said } from './words.ts';

/** A sku; what makes it an add-on is among its dynamic attributes. */
export const WireSku = z
  .object({
    id: z.string(),
    productId: z.string(),
    title: Said(),
    minimumQuantity: z.int().default(1),
    maximumQuantity: z.int().default(10_000_000),
    isTrial: z.boolean().default(false),
    attestationProperties: Maybe(z.object({ enforceAttestation: z.boolean().default(false) })),
    dynamicAttributes: Maybe(
      z.object({
        isAddon: z.boolean().default(false),
        prerequisiteSkus: Maybe(z.array(z.string())),
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
      needsAttestation: attestationProperties?.enforceAttestation ?? false,
    }),
  );
