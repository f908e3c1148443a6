import { day, hasPassed, minute } from '../moments.ts';
import type { Order } from './order.ts';

const tooLong = 20 * minute;

/** Provisioning takes minutes, and on the first day Microsoft gives everything back for an order that is cancelled. */
const placedTooLong = day;

/** For how long after it was placed an order can be cancelled, and seats go down (O16). */
export const cancellable = 7 * day;

/** Whether an order has been on its way for too long without any answer; what wants a document has had one. */
export function isLate({ status, wantsDocument, changedAt }: Order, now: string): boolean {
  if (status === 'placed') return !wantsDocument && hasPassed(changedAt, placedTooLong, now);
  return (status === 'submitted' || status === 'placing') && hasPassed(changedAt, tooLong, now);
}

/** Whether somebody should look at an order: it needs attention, or a document, or is late. */
export const needsWatching = (one: Order, now: string): boolean =>
  one.status === 'needsReview' || one.wantsDocument === true || isLate(one, now);
