import type { Availability, Product, Sku } from '../domain/catalogue.ts';
import type {
  AccountStatus,
  AddressCheck,
  CreatedCustomer,
  Customer,
  NewCustomer,
  PostalAddress,
  SpecialQualification,
  ValidationCode,
} from '../domain/customer.ts';
import type { Acceptance, PartnerOrganization, Reseller } from '../domain/partnerAccount.ts';
import type {
  Cart,
  CheckedOut,
  LineProgress,
  NewCart,
  PlacedOrder,
  Subscription,
} from '../domain/purchase.ts';

/** The partner's own account. */
export interface PartnerAccount {
  organization(): Promise<PartnerOrganization>;
  /** Every validation ID that Microsoft has given the partner. */
  validationCodes(): Promise<ValidationCode[]>;
  /** The link with which any customer starts a reseller relationship, with us or through one of our resellers. */
  invitation(resellerId?: string): Promise<string>;
  resellers(): Promise<Reseller[]>;
  /** Whether a reseller, by its Partner ID, has signed the Microsoft Partner Agreement. */
  hasSignedAgreement(mpnId: string): Promise<boolean>;
}

/**
 * Which customers to list; all without it. Names and domains are compared by how they begin, whatever the case; `reseller` is
 * the tenant ID of an indirect reseller of ours.
 */
export type CustomerFilter =
  | { readonly name: string }
  | { readonly domain: string }
  | { readonly reseller: string };

/** The partner's customers. */
export interface Customers {
  list(filter?: CustomerFilter): Promise<Customer[]>;
  /** The customer with this tenant ID, unless Microsoft has none. */
  find(id: string): Promise<Customer | undefined>;
  /** Creates a tenant. Never anew after an unknown outcome: repeat it with the same `requestId`. */
  create(customer: NewCustomer, requestId: string): Promise<CreatedCustomer>;
  qualifications(id: string): Promise<SpecialQualification[]>;
  /** Qualifies for GCC, which cannot be undone; often still in review when it resolves. */
  qualify(id: string, validationCode: string, requestId: string): Promise<SpecialQualification>;
  accountStatus(id: string): Promise<AccountStatus>;
}

/** What can be asked before a customer exists. */
export interface Checks {
  address(address: PostalAddress): Promise<AddressCheck>;
  isDomainTaken(domain: string): Promise<boolean>;
}

/** The Microsoft Customer Agreement, without which nothing is sold. */
export interface Agreements {
  /** The ID of the template that is accepted now. */
  current(): Promise<string>;
  isAccepted(customerId: string): Promise<boolean>;
  /** Attests the acceptance; one attested before is fine. Microsoft may refuse and want the customer to sign itself. */
  attest(customerId: string, acceptance: Acceptance, requestId: string): Promise<void>;
}

/** The government catalogue: what a customer may buy, or, without a customer, what the partner may sell. */
export interface Catalogue {
  products(customerId?: string): Promise<Product[]>;
  skus(productId: string, customerId?: string): Promise<Sku[]>;
  availabilities(sku: Pick<Sku, 'id' | 'productId'>, customerId?: string): Promise<Availability[]>;
}

/** Carts, and what they become. */
export interface Ordering {
  createCart(customerId: string, cart: NewCart, requestId: string): Promise<Cart>;
  /** The cart, unless it has expired. */
  cart(customerId: string, cartId: string): Promise<Cart | undefined>;
  /** Buys a cart: the one call that costs money. A cart is bought at most once, however often it is called. */
  checkout(customerId: string, cartId: string, requestId: string): Promise<CheckedOut>;
  /** Every order of a customer; one just placed may be missing for up to 15 minutes. */
  orders(customerId: string): Promise<PlacedOrder[]>;
  progress(customerId: string, orderId: string): Promise<LineProgress[]>;
  subscriptions(customerId: string): Promise<Subscription[]>;
}

/**
 * Partner Center in our words. Whatever goes wrong is thrown as `PartnerCenterError`. Every write has a `requestId`, a GUID:
 * whoever repeats a write whose outcome is unknown repeats that, and Partner Center does it once; after any answer the next
 * write has a new one.
 */
export interface PartnerCenter {
  readonly account: PartnerAccount;
  readonly customers: Customers;
  readonly checks: Checks;
  readonly agreements: Agreements;
  readonly catalogue: Catalogue;
  readonly ordering: Ordering;
  /** The same, of which every call carries this correlation id; without one each call has its own. */
  traced(correlationId: string | undefined): PartnerCenter;
}
