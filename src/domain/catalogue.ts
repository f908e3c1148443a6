/** A product of the government catalogue. */
export interface Product {
  readonly id: string;
  readonly title: string;
}

/** What is bought of a product. */
export interface Sku {
  readonly id: string;
  readonly productId: string;
  readonly title: string;
  readonly fewest: number;
  readonly most: number;
  readonly isTrial: boolean;
  readonly isAddOn: boolean;
  /** For an add-on: `productId:skuId` of what it works with; any one of them is enough. */
  readonly worksWith: readonly string[];
  /** Whether the one who orders must attest something for this sku. */
  readonly needsAttestation: boolean;
}

/** For how long something is bought, and how often it is billed. */
export interface Term {
  /** ISO 8601, for example `P1Y`. */
  readonly duration: string;
  /** `monthly`, `annual`, `triennial`, `one_time` or `none`. */
  readonly billingCycle: string;
}

/** What can be put in a cart now. Its id changes over time: read it again just before. */
export interface Availability {
  /** `productId:skuId:availabilityId`. */
  readonly catalogItemId: string;
  readonly terms: readonly Term[];
}

/** A sku with the ways in which it is sold now. */
export interface Offer {
  readonly sku: Sku;
  readonly availabilities: readonly Availability[];
}

/** A product with everything of it that can be ordered. */
export interface Offered {
  readonly title: string;
  readonly offers: readonly Offer[];
  /** For add-ons: the titles of what they work with, as far as the customer's catalogue has them. */
  readonly bases: readonly string[];
}

/** How a term is named in a form. */
export const termKey = (one: Pick<Term, 'duration' | 'billingCycle'>): string =>
  `${one.duration} ${one.billingCycle}`;

/** Every term that one of some offers is sold for, each once. */
export function termsOf(offers: readonly Offer[]): Term[] {
  const all = offers.flatMap(({ availabilities }) => availabilities.flatMap(({ terms }) => terms));
  return all.filter((term, place) => all.findIndex((one) => termKey(one) === termKey(term)) === place);
}

/** The way in which a sku is sold for a term, named as in forms; the first if there are several. */
export const soldFor = ({ availabilities }: Offer, term: string): Availability | undefined =>
  availabilities.find(({ terms }) => terms.some((one) => termKey(one) === term));

/** The titles of those products that something works with, by `productId:skuId`. */
export const basesAmong = (products: readonly Product[], worksWith: readonly string[]): string[] =>
  products.filter(({ id }) => worksWith.some((base) => base.split(':')[0] === id)).map(({ title }) => title);
