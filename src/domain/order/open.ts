import { begun, blank } from '../opened.ts';
import type { Actor } from '../person.ts';
import { theDesk } from '../policy.ts';
import type { Order } from './order.ts';

/** A new order, in draft. */
export const openOrder = (id: string, ref: string, owner: Actor, at: string): Order =>
  begun({ ...blank(id, ref, owner, at), kind: 'order', status: 'draft', lines: [], orderIds: [] }, owner);

/** An order that was found at Microsoft and that nobody here knows: it belongs to the desk until somebody looks at it. */
export const foundOrder = (
  names: { readonly id: string; readonly ref: string },
  customer: NonNullable<Order['customer']>,
  at: string,
): Order => ({ ...openOrder(names.id, names.ref, theDesk, at), customer });
