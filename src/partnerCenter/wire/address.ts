import { z } from 'zod/v4';
import type { AddressCheck, PostalAddress } from '../../domain/customer.ts';
import { Maybe, Said, Word } from './words.ts';

const WireAddress = z
  .object({
    addressLine1: Said(),
    addressLine2: Maybe(Said()),
    city: Said(50),
    state: Maybe(Said(50)),
    postalCode: Maybe(Said(20)),
    country: Said(50),
  })
  .transform(
    ({ addressLine1, addressLine2, state, postalCode, ...rest }): PostalAddress => ({
      line1: addressLine1,
      line2: addressLine2 || undefined,
      state: state ?? '',
      postalCode: postalCode ?? '',
      ...rest,
    }),
  );

const Verdict = Word({
  verifiedshippable: 'verified',
  verified: 'verified',
  interactionrequired: 'unclear',
  streetpartial: 'unclear',
  premisespartial: 'unclear',
  multiple: 'unclear',
  none: 'wrong',
  notvalidated: 'notChecked',
});

/** The verdict on an address. */
export const WireAddressCheck = z
  .object({
    status: Maybe(Verdict),
    suggestedAddresses: Maybe(z.array(WireAddress)),
  })
  .transform(
    ({ status, suggestedAddresses }): AddressCheck => ({
      verdict: status === undefined || status === 'unknown' ? 'notChecked' : status,
      suggestions: suggestedAddresses ?? [],
    }),
  );

/** What is sent to have an address checked. */
export const postal = ({ line1, line2, ...rest }: PostalAddress): object => ({
  addressLine1: line1,
  addressLine2: line2 ?? '',
  ...rest,
});
