import { z } from 'zod/v4';
import { CaseBase } from '../caseBase.ts';
import { Moment } from '../text.ts';

/**
 * The statuses of an order. `submitted`: confirmed by its owner, and nothing that costs money was done. `placing`: one
 * cart is named in the store, and that cart alone may be bought. `placed`: Microsoft has taken the order.
 */
export const OrderStatus = z.enum([
  'draft',
  'submitted',
  'placing',
  'placed',
  'provisioned',
  'rejected',
  'withdrawn',
  'needsReview',
  'held',
]);
export type OrderStatus = z.infer<typeof OrderStatus>;

/** Statuses in which nobody has to do anything any more. */
export const closedOrderStatuses: readonly OrderStatus[] = ['provisioned', 'rejected', 'withdrawn'];

/** What a line costs. `each` and `total` are for one billing, in whole units of the currency, with decimals. */
const Price = z.object({ each: z.number(), total: z.number() });

/** One line of an order: something of the catalogue, as it was offered when it was chosen. */
export const OrderLine = z.object({
  /** Names the line within its order. */
  id: z.string(),
  productId: z.string(),
  skuId: z.string(),
  title: z.string(),
  /** `productId:skuId:availabilityId`. */
  catalogItemId: z.string(),
  quantity: z.int().min(1),
  fewest: z.int(),
  most: z.int(),
  /** ISO 8601, for example `P1Y`. */
  term: z.string(),
  billingCycle: z.string(),
  isAddOn: z.boolean(),
  /** `productId:skuId` of what an add-on works with. */
  worksWith: z.array(z.string()),
  needsAttestation: z.boolean(),
  isAttested: z.boolean(),
});
export type OrderLine = z.infer<typeof OrderLine>;

/** What Partner Center asked for these lines. A line that cannot be bought so has a problem, Partner Center's code. */
export const Quote = z.object({
  at: Moment,
  currency: z.string(),
  total: z.number(),
  prices: z.record(z.string(), Price),
  problems: z.record(z.string(), z.string()),
});
export type Quote = z.infer<typeof Quote>;

/** Through whom an order is sold; in the direct model there is nothing to say. */
export const Seller = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('direct') }),
  z.object({ kind: z.literal('reseller'), name: z.string(), mpnId: z.string() }),
]);
export type Seller = z.infer<typeof Seller>;

/** Why an order waits. It goes on only when its owner confirms it again. */
export const HoldReason = z.enum(['qualification', 'account', 'price', 'limit']);
export type HoldReason = z.infer<typeof HoldReason>;

/**
 * A refusal in Partner Center's words: its code, the HTTP status it came with, where a line of a cart has none, and of a
 * denial Microsoft's reason.
 */
export const Refused = z.object({
  code: z.string(),
  status: z.int().optional(),
  reason: z.string().optional(),
});
export type Refused = z.infer<typeof Refused>;

/** Why a person has to look at an order. */
export const ReviewReason = z.enum(['lost', 'partial', 'failed', 'found', 'missing']);
export type ReviewReason = z.infer<typeof ReviewReason>;

/** The intent to buy one cart: saved before the cart is bought for the first time. */
const Intent = z.object({
  cartId: z.string(),
  /** The GUID of the checkout, repeated until there is an answer. */
  requestId: z.string(),
  since: Moment,
  /** Since when it has been tried in vain: an intent may wait for long before that, while nobody looks or orders are stopped. */
  triedSince: Moment.optional(),
  /** Partner Center's definite no, and since when: nothing more is tried with this cart. */
  refused: Refused.extend({ at: Moment }).optional(),
});

/** What an order waits for, since when, and until when at least. */
const Hold = z.object({
  reason: HoldReason,
  isOver: z.boolean(),
  since: Moment.optional(),
  until: Moment.optional(),
});

/** What the saga knows of an order. */
export const Purchase = z.object({
  status: OrderStatus,
  quote: Quote.optional(),
  /** The GUID of the cart's creation, made when the order was confirmed. */
  requestId: z.string().optional(),
  intent: Intent.optional(),
  hold: Hold.optional(),
  refused: Refused.optional(),
  review: ReviewReason.optional(),
  /** Microsoft's numbers of what was bought. */
  orderIds: z.array(z.string()),
  placedAt: Moment.optional(),
  /** Whether Microsoft waits for the customer's purchase order to be uploaded. */
  wantsDocument: z.boolean().optional(),
  /** When an operator last said what had become of it. */
  settledAt: Moment.optional(),
  /** What that operator had found. */
  settlement: z.object({ isBought: z.boolean(), comment: z.string() }).optional(),
  /** Until when seats go down, or the order away. */
  cancelUntil: Moment.optional(),
  /** Whether it ended here because its reseller sent it to the provider. */
  isHandedOver: z.boolean().optional(),
});
export type Purchase = z.infer<typeof Purchase>;

/** An order from the government catalogue (S4). */
export const Order = CaseBase.extend({
  kind: z.literal('order'),
  ...Purchase.shape,
  /** The customer as Partner Center knows it; `id` is its tenant ID. */
  customer: z.object({ id: z.string(), name: z.string() }).optional(),
  seller: Seller.optional(),
  lines: z.array(OrderLine),
});
export type Order = z.infer<typeof Order>;
