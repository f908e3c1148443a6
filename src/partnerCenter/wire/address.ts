import { z } from 'zod/v4';
import type { PostalAddress } from '../../domain/customer.ts';
import { Maybe, Word } from './words.ts';

const WireAddress = z
  .object({
    addressLine1: z.string(),
    addressLine2: Maybe(z.string()),
    city: z.string(),
    state: z.string().default(''),
    postalCode: z.string(),
    country: z.string(),
  })
  .transform(
    ({ addressLine1, addressLine2, ...rest }): PostalAddress => ({
      line1: addressLine1,
      line2: addressLine2 || undefined,
      ...rest,
    }),
  );

/** The verdict on an address. */
export const WireAddressCheck = z
  .object({
    status: Word({
      verifiedshippable: 'verified',
      verified: 'verified',
      interactionrequired: 'unclear',
      streetpartial: 'unclear',
      premisespartial: 'unclear',
      multiple: 'unclear',
      none: 'wrong',
      notvalidated: 'notChecked',
    }),
    suggestedAddresses: Maybe(z.array(WireAddress)),
  })
  .transform(({ status, suggestedAddresses }) => ({
    verdict: status === 'unknown' ? ('notChecked' as const) : status,
    suggestions: suggestedAddresses ?? [],
  }));

/** What is sent to have an address checked. */
export const postal = ({ line1, line2, ...rest }: PostalAddress): object => ({
  addressLine1: line1,
  addressLine2: line2 ?? '',
  ...rest,
});
