import { z } from 'zod/v4';
import type { Product } from '../../domain/catalogue.ts';
import { Maybe, Said } from './words.ts';

/** A product, and whether it is a licence of the new commerce, the only kind sold to government customers. */
export const WireProduct = z
  .object({
    id: z.string(),
    title: Said(),
    productType: Maybe(z.object({ id: z.string() })),
  })
  .transform(({ id, title, productType }): Product & { readonly isLicence: boolean } => ({
    id,
    title,
    isLicence: productType?.id === 'OnlineServicesNCE',
  }));
