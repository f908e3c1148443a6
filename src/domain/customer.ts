import { z } from 'zod/v4';

/** A place that mail reaches. `country` is ISO 3166 alpha-2; `state` has two letters in the US. */
export interface PostalAddress {
  readonly line1: string;
  readonly line2?: string | undefined;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  readonly country: string;
}

/** Somebody at the customer who can be reached. */
export interface CustomerContact {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone?: string | undefined;
}

/** A customer as Partner Center knows it; `id` is its tenant ID. */
export const Customer = z
  .object({
    id: z.string(),
    name: z.string(),
    domain: z.string(),
    /** Whether the customer has a reseller relationship with us, and may so be sold to. */
    isOurs: z.boolean(),
    /** Of its address, as Partner Center spells it; it is in no list. */
    state: z.string().optional(),
  })
  .readonly();
export type Customer = z.infer<typeof Customer>;

/** What it takes to create a customer with a tenant of its own. */
export interface NewCustomer {
  readonly name: string;
  /** A free name under onmicrosoft.com. */
  readonly domain: string;
  readonly address: PostalAddress;
  readonly contact: CustomerContact;
  /** Tenant ID of the indirect reseller; absent means that we sell directly. */
  readonly resellerId?: string | undefined;
}

/** A customer just created. The credentials can never be read again. */
export interface CreatedCustomer {
  readonly id: string;
  readonly credentials?: { readonly userName: string; readonly password: string } | undefined;
}

/** Who may be sold what; a customer has none, one, or a state-owned entity's beside another. */
export interface SpecialQualification {
  readonly kind: 'governmentCommunityCloud' | 'education' | 'nonprofit' | 'stateOwnedEntity' | 'unknown';
  /** Absent where nothing is vetted; `unknown` for a word that Microsoft has not documented. */
  readonly vetting?: 'approved' | 'inReview' | 'denied' | 'unknown' | undefined;
  /** Microsoft's words, for a denial only. */
  readonly reason?: string | undefined;
}

/**
 * Microsoft's vetting of a customer's account against fraud. `none` and `allowed` let the customer buy, `notAllowed` never
 * does; `unknown` may become anything, such as "Not Ready".
 */
export type AccountStatus = 'allowed' | 'underReview' | 'notAllowed' | 'unknown' | 'none';

/** A validation ID that Microsoft gave a partner for one organization, counted down by customers set up with it. */
export interface ValidationCode {
  readonly id: string;
  readonly partnerId: string;
  readonly organization: string;
  readonly most?: number | undefined;
  readonly remaining?: number | undefined;
}

/** What Microsoft makes of an address; `unclear` ones come with what may be meant. */
export interface AddressCheck {
  readonly verdict: 'verified' | 'unclear' | 'wrong' | 'notChecked';
  readonly suggestions: readonly PostalAddress[];
}
