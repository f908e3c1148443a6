/** A product of the government catalogue. */
export interface Product {
  readonly id: string;
  readonly title: string;
  readonly description: string;
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
  /** The license's sku id in Entra. */
  readonly licenseId?: string | undefined;
  /** Whether the one who orders must attest something for this sku. */
  readonly needsAttestation: boolean;
}

/** For how long something is bought, and how often it is billed. */
export interface Term {
  /** ISO 8601, for example `P1Y`. */
  readonly duration: string;
  /** `monthly`, `annual`, `triennial`, `one_time` or `none`. */
  readonly billingCycle: string;
  readonly description: string;
}

/** What can be put in a cart now. Its id changes over time: read it again just before. */
export interface Availability {
  /** `productId:skuId:availabilityId`. */
  readonly catalogItemId: string;
  readonly currency: string;
  readonly terms: readonly Term[];
}
