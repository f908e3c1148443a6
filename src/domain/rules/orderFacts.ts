import type { PartnerType } from '../application/partnerQualification.ts';
import type { AccountStatus } from '../customer.ts';
import type { GccStanding } from '../gccStanding.ts';
import type { OrderLine, OrderStatus, Seller } from '../order/order.ts';

/** A line, and what the customer's catalogue says about it now. */
export interface LineFacts
  extends Pick<OrderLine, 'title' | 'quantity' | 'fewest' | 'most' | 'isAddOn' | 'term' | 'billingCycle'> {
  readonly isOffered: boolean;
  /** Whether it is offered for this term with this billing. */
  readonly isTermOffered: boolean;
  /** Of an add-on, whether something that it works with is in the cart or was bought before. */
  readonly hasBase: boolean;
  /** Of an add-on without any, what it works with: the titles that the customer's catalogue has. */
  readonly bases: readonly string[];
  /** Whether what has to be attested is attested. */
  readonly isAttested: boolean;
}

/** What the O rules look at; the customer as Partner Center knows it now. */
export interface OrderFacts {
  readonly gcc: GccStanding;
  /** Why it was denied, in Microsoft's words. */
  readonly denial?: string | undefined;
  /** Whether there is a reseller relationship. */
  readonly isOurs: boolean;
  readonly hasAgreement: boolean;
  readonly account: AccountStatus;
  readonly partnerType: PartnerType;
  readonly seller?: Seller | undefined;
  /** Of the reseller that the order names. */
  readonly reseller: 'fine' | 'inactive' | 'unsigned';
  readonly lines: readonly LineFacts[];
  readonly status: OrderStatus;
  /** Whether the owner has seen the prices of this very cart. */
  readonly isPriced: boolean;
  /** Whether orders may be placed at this time. */
  readonly areOrdersOn: boolean;
  /** Whether the order fits in what may still be bought today. */
  readonly isWithinLimit: boolean;
  /** Whether Partner Center has said that it would make several orders of the cart. */
  readonly isSplit: boolean;
}
