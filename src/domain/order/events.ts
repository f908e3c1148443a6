import type { TakenOn } from '../takenOn.ts';
import type {
  HoldReason,
  Order,
  OrderLine,
  OrderStatus,
  Quote,
  Refused,
  ReviewReason,
  Seller,
} from './order.ts';

/** What each event of an order carries. */
interface OrderEventDetails {
  customerChosen: { readonly customer: NonNullable<Order['customer']> };
  sellerChosen: { readonly seller: Seller };
  /** The lines as they are now, with their prices if Partner Center said them in time. */
  cartChanged: { readonly lines: readonly OrderLine[]; readonly quote?: Quote | undefined };
  /**
   * The owner confirms the order at these prices; with a `hold` when something at Microsoft is still to come, perhaps for a
   * second time, and then perhaps before there are prices. With the lines where they are offered under other ids by now.
   */
  submitted: {
    readonly requestId: string;
    readonly quote: Quote | undefined;
    readonly hold?: HoldReason | undefined;
    readonly lines?: readonly OrderLine[] | undefined;
  };
  /** The owner confirms an order again whose hold is over. */
  reconfirmed: {
    readonly requestId: string;
    readonly quote: Quote;
    readonly lines?: readonly OrderLine[] | undefined;
  };
  edited: object;
  withdrawn: object;
  /** A reseller has sent its cart to its provider, who places the order (O10): nothing is bought for this one. */
  handedOver: object;
  /** The saga: one cart is named, and may be bought from now on. */
  intended: { readonly cartId: string; readonly requestId: string };
  held: {
    readonly reason: HoldReason;
    readonly quote?: Quote | undefined;
    readonly until?: string | undefined;
  };
  woken: object;
  /** Partner Center said no to a checkout. Others of the same cart may still be on their way. */
  checkoutRefused: Refused;
  /** The end of an order of which nothing was bought. */
  rejected: Refused;
  bought: { readonly orderIds: readonly string[] };
  /** Microsoft goes on only when the customer's purchase order was uploaded. */
  documentWanted: object;
  documentGiven: object;
  provisioned: { readonly cancelUntil?: string | undefined };
  parked: { readonly why: ReviewReason; readonly orderIds?: readonly string[] | undefined };
  /** An operator has looked: whether it was bought, and whether nothing more is to come of it. */
  settled: {
    readonly isBought: boolean;
    readonly isProvisioned?: boolean | undefined;
    readonly comment: string;
  };
  takenOn: Omit<TakenOn, 'type'>;
}
export type OrderEventType = keyof OrderEventDetails;

/** Something that happens to an order after it was opened. */
export type OrderEvent<T extends OrderEventType = OrderEventType> = {
  [K in T]: { readonly type: K } & OrderEventDetails[K];
}[T];

/** The one table of legal transitions: from `placing` on nothing is taken back, for it may have been bought. */
export const orderTransitions: Record<OrderEventType, readonly OrderStatus[]> = {
  customerChosen: ['draft'],
  sellerChosen: ['draft'],
  cartChanged: ['draft'],
  submitted: ['draft', 'held'],
  reconfirmed: ['held'],
  edited: ['submitted', 'held'],
  withdrawn: ['draft', 'submitted', 'held'],
  handedOver: ['draft'],
  intended: ['submitted'],
  held: ['submitted', 'placing'],
  woken: ['held'],
  checkoutRefused: ['placing'],
  rejected: ['submitted', 'placing', 'held'],
  bought: ['placing'],
  documentWanted: ['placed'],
  documentGiven: ['placed'],
  provisioned: ['placed'],
  parked: [
    ...(['draft', 'submitted', 'held', 'placing', 'placed', 'provisioned'] as const),
    ...(['rejected', 'withdrawn', 'needsReview'] as const), // where more is found than was known
  ],
  settled: ['needsReview'],
  takenOn: ['submitted', 'placed', 'needsReview', 'held'],
};
