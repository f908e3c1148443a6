import type { Ordering } from '../services/partnerCenter.ts';
import { customerPath } from './customerPath.ts';
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
    write(WireCart, customerPath(customerId, 'carts'), cartBody(cart), requestId),
  cart: (customerId, cartId) =>
    unlessRefused(get(WireCart, customerPath(customerId, 'carts', cartId)), 404, noSuchCart),
  checkout: (customerId, cartId, requestId) =>
    write(WireCheckout, customerPath(customerId, 'carts', cartId, 'checkout'), undefined, requestId),
  orders: (customerId) => all(WireOrder, customerPath(customerId, 'orders')),
  progress: (customerId, orderId) =>
    all(WireProgress, customerPath(customerId, 'orders', orderId, 'provisioningstatus')),
  subscriptions: (customerId) => all(WireSubscription, customerPath(customerId, 'subscriptions')),
});
