import type { OrderEventType } from './events.ts';

/** Who causes an event of an order: its owner, the desk by itself, an operator, or an agent who takes it on. */
export const orderActors: Readonly<Record<OrderEventType, 'owner' | 'desk' | 'operator' | 'successor'>> = {
  customerChosen: 'owner',
  sellerChosen: 'owner',
  cartChanged: 'owner',
  submitted: 'owner',
  reconfirmed: 'owner',
  edited: 'owner',
  withdrawn: 'owner',
  intended: 'desk',
  held: 'desk',
  woken: 'desk',
  checkoutRefused: 'desk',
  rejected: 'desk',
  bought: 'desk',
  documentWanted: 'desk',
  documentGiven: 'desk',
  provisioned: 'desk',
  parked: 'desk',
  settled: 'operator',
  takenOn: 'successor',
};
