import { hasPassed, minute } from '../moments.ts';
import type { Observation } from './observation.ts';
import type { Purchase } from './order.ts';

/** How long a cart is tried whose checkout gets no answer. */
export const patience = 15 * minute;

/** How long a checkout that was sent may still take effect: longer than any attempt of ours lives. */
export const quiet = minute;

/** What is to be done at Partner Center for an order. Only `checkout` costs money. */
export type Command =
  | { readonly do: 'createCart'; readonly requestId: string }
  | { readonly do: 'checkout'; readonly cartId: string; readonly requestId: string }
  | { readonly do: 'readCart'; readonly cartId: string }
  /** By the reference in their lines; `isCartActive` when the cart was just read, and can still be bought. */
  | { readonly do: 'findOrders'; readonly isCartActive?: true }
  | { readonly do: 'readOrders' }
  /** Whether what the order waits for has come. */
  | { readonly do: 'readCustomer' }
  | { readonly do: 'wake' };

/** What the saga needs to know besides the order. */
export interface SagaView {
  /** ISO 8601. */
  readonly now: string;
  /** Nothing is bought while orders are stopped; what is under way is only read. */
  readonly isStopped: boolean;
  /** What has just been seen for this order as it is now, if anything was. */
  readonly seen?: Observation | undefined;
}

/** The one next thing to do for an order, if any. Pure: decided anew from what is stored, whoever crashed before. */
export function decide(one: Purchase, view: SagaView): Command | undefined {
  switch (one.status) {
    case 'submitted':
      return view.isStopped || !one.requestId ? undefined : { do: 'createCart', requestId: one.requestId };
    case 'placing':
      return decidePlacing(one, view);
    case 'placed':
      return { do: 'readOrders' };
    case 'held':
      return decideHeld(one, view.now);
    default:
      return undefined;
  }
}

/**
 * A refused cart is left alone until no checkout of it can still be on its way; then it is read again. If it is still active,
 * the orders are read too, for an attempt whose answer was lost may have bought something.
 */
function decidePlacing({ intent }: Purchase, { now, isStopped, seen }: SagaView): Command | undefined {
  if (!intent) return undefined;
  const { cartId, requestId, refused } = intent;
  if (seen && mayBeBought(seen)) return { do: 'findOrders' };
  if (seen?.saw === 'submittedBefore') return { do: 'readCart', cartId };
  if (seen?.saw === 'unanswered' && isTriedFor(patience, intent, now)) return { do: 'readCart', cartId };
  if (refused && seen?.saw === 'cart') return { do: 'findOrders', isCartActive: true };
  if (refused) return hasPassed(refused.at, quiet, now) ? { do: 'readCart', cartId } : undefined;
  return isStopped ? undefined : { do: 'checkout', cartId, requestId };
}

/** Whether a cart has been tried in vain for so many milliseconds. */
export const isTriedFor = (milliseconds: number, intent: Purchase['intent'], now: string): boolean =>
  intent?.triedSince !== undefined && hasPassed(intent.triedSince, milliseconds, now);

/** A cart that is bought, or gone, has left orders behind, or none. */
const mayBeBought = (seen: Observation): boolean =>
  seen.saw === 'cartGone' || (seen.saw === 'cart' && seen.status === 'ordered');

function decideHeld({ hold }: Purchase, now: string): Command | undefined {
  if (!hold || hold.isOver) return undefined;
  if (hold.reason !== 'limit') return { do: 'readCustomer' };
  return now >= (hold.until ?? '') ? { do: 'wake' } : undefined;
}
