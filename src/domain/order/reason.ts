import { refusalOf } from '../refusal.ts';
import type { Purchase } from './order.ts';

/** Why an order is where it is, in a word, as far as its status leaves that open; empty otherwise. */
export function orderReason({ status, hold, review, refused }: Purchase): string {
  if (status === 'held') return hold?.reason ?? '';
  if (status === 'needsReview') return review ?? '';
  return status === 'rejected' && refused ? refusalOf(refused.code, refused.status) : '';
}
