import type { Ordering } from '../services/partnerCenter.ts';
import type { Transport } from './transport.ts';
import { unlessRefused } from './unlessRefused.ts';
import { cartBody, WireCart } from './wire/cart.ts';
import { WireCheckout } from './wire/checkout.ts';
import { WireOrder } from './wire/order.ts';
import { WireProgress } from './wire/progress.ts';
import { WireSubscription } from './wire/subscription.ts';

const noSuchCart = ['800008'];

/** Carts, orders and subscriptions, over the wire. */
export const ordering = ({ get, all, write }: Transport): Ordering => ({
  createCart: (customerId, cart, requestId) =>
    write(WireCart, pathOf(customerId, 'carts'), cartBody(cart), requestId),
  cart: (customerId, cartId) =>
    unlessRefused(get(WireCart, pathOf(customerId, 'carts', cartId)), 404, noSuchCart),
  checkout: (customerId, cartId, requestId) =>
    write(WireCheckout, pathOf(customerId, 'carts', cartId, 'checkout'), undefined, requestId),
  orders: (customerId) => all(WireOrder, pathOf(customerId, 'orders')),
  progress: (customerId, orderId) =>
    all(WireProgress, pathOf(customerId, 'orders', orderId, 'provisioningstatus')),
  subscriptions: (customerId) => all(WireSubscription, pathOf(customerId, 'subscriptions')),
});

const pathOf = (customerId: string, ...more: string[]): string =>
  `/customers/${[customerId, ...more].map(encodeURIComponent).join('/')}`;
