import { begun, blank } from '../opened.ts';
import type { Actor } from '../person.ts';
import type { Order } from './order.ts';

/** A new order, in draft. */
export const openOrder = (id: string, ref: string, owner: Actor, at: string): Order =>
  begun({ ...blank(id, ref, owner, at), kind: 'order', status: 'draft', lines: [], orderIds: [] }, owner);
