import type { OrderEvent } from '../../domain/order/events.ts';
import type { Order } from '../../domain/order/order.ts';
import { theDesk } from '../../domain/policy.ts';
import type { Told } from '../news.ts';

/** An order found by the desk has nobody who would be told. */
const ownerOf = ({ owner }: Order) => (owner === theDesk.id ? [] : (['owner'] as const));

/** That an order is late. */
export const lateNews = (one: Order): Told => ({ news: 'orderLate', to: [...ownerOf(one), 'operators'] });

/** What an event of an order is news of: its owner hears of every turn, operators of what needs attention. */
export function orderNews({ type }: OrderEvent, one: Order): Told | undefined {
  const toOwner = ownerOf(one);
  switch (type) {
    case 'held':
      return { news: 'orderHeld', to: toOwner };
    case 'woken':
      return { news: 'orderAwake', to: toOwner };
    case 'rejected':
      return { news: 'orderRejected', to: toOwner };
    case 'bought':
      return { news: 'orderPlaced', to: toOwner };
    case 'provisioned':
      return { news: 'orderProvisioned', to: toOwner };
    case 'documentWanted':
      return { news: 'orderDocument', to: [...toOwner, 'operators'] };
    case 'parked':
      return { news: 'orderStuck', to: [...toOwner, 'operators'] };
    case 'settled':
      return { news: 'orderSettled', to: toOwner };
    default:
      return undefined;
  }
}
