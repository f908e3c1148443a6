/** What one line of a cart asks for. */
export interface NewLine {
  readonly catalogItemId: string;
  readonly quantity: number;
  readonly termDuration: string;
  readonly billingCycle: string;
  /** Our reference; it comes back in orders, which is how they are found again. */
  readonly reference: string;
  /** Partner ID of the indirect reseller. */
  readonly resellerMpnId?: string | undefined;
  /** That what the sku wants attested is attested. */
  readonly isAttested?: boolean | undefined;
}

export interface NewCart {
  readonly lines: readonly NewLine[];
  /** That the reseller named, or none, is true; needed with a reseller. */
  readonly isResellerAttested: boolean;
}

/** A line of a cart; `problem` is Partner Center's code for why it cannot be bought so. */
export interface CartLine {
  /** The place that the line had in the cart as it was sent, from 0. */
  readonly id?: number | undefined;
  readonly catalogItemId?: string | undefined;
  readonly quantity?: number | undefined;
  /** In whole units of the currency, with decimals. */
  readonly price?: { readonly each: number; readonly total: number } | undefined;
  readonly currency?: string | undefined;
  /** Lines of one group become one order. */
  readonly orderGroup?: string | undefined;
  readonly problem?: string | undefined;
}

/** A cart, which lives for seven days. */
export interface Cart {
  readonly id: string;
  readonly status: 'active' | 'ordered' | 'unknown';
  readonly lines: readonly CartLine[];
}

type PlacedOrderStatus =
  | 'pending'
  | 'completed'
  | 'cancelled'
  | 'suspended'
  | 'pendingReview'
  | 'pendingPoUpload'
  | 'poUploadComplete'
  | 'poReviewRejected'
  | 'partialSuccess'
  | 'error'
  | 'unknown';

/** An order at Microsoft. */
export interface PlacedOrder {
  readonly id: string;
  readonly status: PlacedOrderStatus;
  /** ISO 8601, in UTC. */
  readonly createdAt?: string | undefined;
  readonly lines: readonly { readonly reference: string }[];
}

/** What a checkout came to: there are orders and failures when only some of the cart could be bought. */
export interface CheckedOut {
  readonly orders: readonly Pick<PlacedOrder, 'id'>[];
  readonly failures: number;
}

/** How far one line of an order is. */
export interface LineProgress {
  readonly status: 'fulfilled' | 'unfulfilled' | 'pending' | 'unknown';
}

/** A subscription of a customer. Seats go down, or all away, only until `cancelUntil` (ISO 8601, in UTC). */
export interface Subscription {
  readonly orderId?: string | undefined;
  readonly catalogItemId: string;
  readonly status: string;
  readonly cancelUntil?: string | undefined;
}
