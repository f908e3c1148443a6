import { day, hasPassed } from '../moments.ts';
import { refusalOf } from '../refusal.ts';
import type { OrderEvent } from './events.ts';
import type { Observation } from './observation.ts';
import type { HoldReason, Purchase, Quote, Refused } from './order.ts';
import { isTriedFor, patience } from './saga.ts';

/**
 * What follows from an observation: an event to be saved by compare-and-swap, another look with what was seen, or nothing
 * for now. Whoever loses the swap forgets everything and reads the order again.
 */
export type Step =
  | { readonly save: OrderEvent }
  | { readonly again: true }
  | { readonly wait: number | undefined };

/** What else decides about a step. `room` is what may still be bought today, in the partner's currency. */
export interface Bounds {
  readonly now: string;
  readonly room: number;
  /** When a new day begins for the limit, ISO 8601. */
  readonly tomorrow: string;
}

const forNow: Step = { wait: undefined };
const again: Step = { again: true };
const save = (event: OrderEvent): Step => ({ save: event });

/** The step after an observation, for the order as it was when the command was decided. */
export function stepAfter(one: Purchase, seen: Observation, bounds: Bounds): Step {
  switch (seen.saw) {
    case 'cartMade':
      return afterCart(one, seen, bounds);
    case 'bought':
      return save(boughtOf(seen));
    case 'cart':
      return seen.status === 'ordered' ? again : afterActiveCart(one, bounds.now);
    case 'cartGone':
    case 'submittedBefore':
      return again;
    case 'orders':
      return afterOrders(one, seen, bounds.now);
    case 'progress':
      return afterProgress(one, seen, bounds.now);
    case 'customer':
      return seen.state === 'clear'
        ? save({ type: 'woken' })
        : { wait: pauseSince(one.hold?.since, bounds.now) };
    case 'awake':
      return save({ type: 'woken' });
    case 'refused':
      return afterRefusal(one, seen);
    case 'unanswered':
      return isTriedFor(patience, one.intent, bounds.now) ? again : { wait: seen.wait };
    case 'trouble':
      return { wait: seen.wait };
  }
}

/** Only a cart whose lines are all good, at the price that was confirmed and within the day's limit, may be bought. */
function afterCart(
  { quote: agreed }: Purchase,
  { cartId, requestId, quote }: Extract<Observation, { saw: 'cartMade' }>,
  { room, tomorrow }: Bounds,
): Step {
  const [problem] = Object.values(quote.problems);
  if (problem !== undefined) return save(endOf({ code: problem }));
  if (!agreed || !isSamePrice(agreed, quote)) return save({ type: 'held', reason: 'price', quote });
  if (quote.total > room) return save({ type: 'held', reason: 'limit', until: tomorrow });
  return save({ type: 'intended', cartId, requestId });
}

const isSamePrice = (agreed: Quote, now: Quote): boolean =>
  agreed.total === now.total && agreed.currency === now.currency;

const boughtOf = ({ orderIds, isWhole }: Extract<Observation, { saw: 'bought' }>): OrderEvent =>
  isWhole ? { type: 'bought', orderIds } : { type: 'parked', why: 'partial', orderIds };

/** A cart that is still there and was not bought as a whole. After a refusal the orders say whether anything was. */
function afterActiveCart(one: Purchase, now: string): Step {
  if (one.intent?.refused) return again;
  return isTriedFor(patience, one.intent, now) ? save({ type: 'parked', why: 'lost' }) : forNow;
}

/**
 * Orders that show by now: they were bought, or some of them. None may mean that they do not show yet, for up to 15 minutes;
 * but of a cart that became one order and can still be bought, nothing was: after a refusal that is the end.
 */
function afterOrders(
  { intent }: Purchase,
  { orderIds, isPart = false, isCartActive }: Extract<Observation, { saw: 'orders' }>,
  now: string,
): Step {
  if (orderIds.length > 0) return save(boughtOf({ saw: 'bought', orderIds, isWhole: !isPart }));
  if (isCartActive && intent?.refused) return save(endOf(intent.refused));
  return isTriedFor(2 * patience, intent, now) ? save({ type: 'parked', why: 'lost' }) : forNow;
}

/** A failure is an operator's matter, and again a day after one has said that the order goes on all the same. */
function afterProgress(
  one: Purchase,
  { state, cancelUntil, wantsDocument }: Extract<Observation, { saw: 'progress' }>,
  now: string,
): Step {
  if (state === 'done') return save({ type: 'provisioned', cancelUntil });
  const isSeenTo = one.settledAt !== undefined && !hasPassed(one.settledAt, day, now);
  if (state === 'failed' && !isSeenTo) return save({ type: 'parked', why: 'failed' });
  if (wantsDocument !== undefined && wantsDocument !== (one.wantsDocument ?? false))
    return save({ type: wantsDocument ? 'documentWanted' : 'documentGiven' });
  return { wait: pauseSince(one.placedAt, now) };
}

/**
 * How long an order that has waited for Microsoft since a moment is left alone: ever longer, at last as long as Microsoft
 * takes to say something new.
 */
function pauseSince(since: string | undefined, now: string): number | undefined {
  if (since === undefined) return undefined;
  const age = Date.parse(now) - Date.parse(since);
  return Math.min(patience, Math.max(30_000, age / 10));
}

/** Before the intent a no is the end at once; after it another checkout may be on its way, and the cart is asked later. */
function afterRefusal({ status }: Purchase, { code, status: http, reason }: Refused): Step {
  const refused = { code, status: http, ...(reason && { reason }) };
  if (status === 'submitted') return save(endOf(refused));
  if (status === 'placing') return save({ type: 'checkoutRefused', ...refused });
  return status === 'held' ? save({ type: 'rejected', ...refused }) : forNow;
}

/** What a definite no comes to: some pass by themselves, and what is offered otherwise by now is reviewed again. */
function endOf(refused: Refused): OrderEvent {
  const reason = waitsFor(refused);
  return reason ? { type: 'held', reason } : { type: 'rejected', code: refused.code, status: refused.status };
}

function waitsFor({ code, status }: Refused): HoldReason | undefined {
  const refusal = refusalOf(code, status);
  if (refusal === 'accountUnderReview') return 'account';
  return refusal === 'offerGone' || refusal === 'notAsAsked' ? 'price' : undefined;
}
