import { z } from 'zod/v4';
import type { CreatedCustomer, Customer, NewCustomer } from '../../domain/customer.ts';
import { Maybe, Said } from './words.ts';

/** A customer as it is listed, or read alone. */
export const WireCustomer = z
  .object({
    id: z.string(),
    companyProfile: Maybe(z.object({ domain: Maybe(Said(253)), companyName: Maybe(Said()) })),
    relationshipToPartner: Maybe(z.string()),
    billingProfile: Maybe(z.object({ defaultAddress: Maybe(z.object({ state: Maybe(Said()) })) })),
  })
  .transform(
    ({ id, companyProfile, relationshipToPartner, billingProfile }): Customer => ({
      id,
      name: companyProfile?.companyName || companyProfile?.domain || id,
      domain: companyProfile?.domain ?? '',
      isOurs: relationshipToPartner?.toLowerCase() === 'reseller',
      state: billingProfile?.defaultAddress?.state,
    }),
  );

/** The answer to a creation: the credentials are in it, and nowhere else ever again. */
export const WireCreated = z
  .object({
    id: z.string(),
    userCredentials: Maybe(z.object({ userName: z.string(), password: z.string() })),
  })
  .transform(({ id, userCredentials }): CreatedCustomer => ({ id, credentials: userCredentials }));

/** What is sent to create a customer. Admin rights come with it, since qualifying the customer needs one. */
export const creation = ({ name, domain, address, contact, resellerId }: NewCustomer): object => ({
  enableGDAPByDefault: true,
  companyProfile: { domain },
  billingProfile: {
    culture: 'en-US',
    language: 'en',
    email: contact.email,
    companyName: name,
    defaultAddress: {
      firstName: contact.firstName,
      lastName: contact.lastName,
      addressLine1: address.line1,
      addressLine2: address.line2 ?? '',
      city: address.city,
      state: address.state,
      postalCode: address.postalCode,
      country: address.country,
      phoneNumber: contact.phone ?? '',
    },
  },
  associatedPartnerId: resellerId,
});
