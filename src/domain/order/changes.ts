import { takenOn } from '../takenOn.ts';
import type { OrderEvent, OrderEventType } from './events.ts';
import type { Order, Purchase } from './order.ts';

/** An order on the way to Microsoft starts again without what an earlier attempt came to. */
const anew = { intent: undefined, hold: undefined, refused: undefined, review: undefined };

/** What its owner has confirmed, under the ids that the lines are offered under now. */
const confirmed = ({ requestId, quote, lines }: Omit<OrderEvent<'submitted'>, 'type'>) => ({
  ...anew,
  requestId,
  quote,
  ...(lines && { lines: [...lines] }),
});

type Changed = Partial<Purchase> & Partial<Pick<Order, 'owner' | 'customer' | 'seller' | 'lines'>>;
type Change<T extends OrderEventType> = (one: Purchase, event: OrderEvent<T>, at: string) => Changed;

const changes: { readonly [T in OrderEventType]: Change<T> } = {
  customerChosen: (_one, { customer }) => ({ customer, quote: undefined }),
  sellerChosen: (_one, { seller }) => ({ seller, quote: undefined }),
  cartChanged: (_one, { lines, quote }) => ({ lines: [...lines], quote }),
  submitted: (_one, event, at) => ({
    ...confirmed(event),
    status: event.hold ? 'held' : 'submitted',
    hold: event.hold && { reason: event.hold, isOver: false, since: at },
  }),
  reconfirmed: (_one, event) => ({ ...confirmed(event), status: 'submitted' }),
  edited: () => ({ ...anew, status: 'draft', requestId: undefined }),
  withdrawn: () => ({ ...anew, status: 'withdrawn' }),
  handedOver: () => ({ status: 'withdrawn', isHandedOver: true }),
  intended: (_one, { cartId, requestId }, at) => ({
    status: 'placing',
    intent: { cartId, requestId, since: at },
  }),
  held: (one, { reason, quote = one.quote, until }, at) => ({
    ...anew,
    status: 'held',
    quote,
    hold: { reason, until, isOver: reason === 'price', since: at },
  }),
  woken: ({ hold }) => ({ hold: hold && { ...hold, isOver: true } }),
  checkoutRefused: ({ intent }, { code, status }, at) => ({
    intent: intent && { ...intent, refused: { code, status, at } },
  }),
  rejected: (_one, { type: _type, ...refused }) => ({ ...anew, status: 'rejected', refused }),
  bought: (_one, { orderIds }, at) => ({ status: 'placed', orderIds: [...orderIds], placedAt: at }),
  documentWanted: () => ({ wantsDocument: true }),
  documentGiven: () => ({ wantsDocument: undefined }),
  provisioned: (_one, { cancelUntil }) => ({ status: 'provisioned', wantsDocument: undefined, cancelUntil }),
  parked: (one, { why, orderIds = one.orderIds }) => ({
    status: 'needsReview',
    review: why,
    hold: undefined,
    wantsDocument: undefined,
    orderIds: [...orderIds],
  }),
  settled: ({ placedAt }, { isBought, isProvisioned, comment }, at) => ({
    review: undefined,
    settledAt: at,
    settlement: { isBought, comment },
    ...(isBought
      ? { status: isProvisioned ? 'provisioned' : 'placed', placedAt: placedAt ?? at }
      : { status: 'rejected' }),
  }),
  takenOn,
};

/** What an event changes in an order. Whether it is legal now is for `orderTransitions` to say. */
export function orderChange<T extends OrderEventType>(
  one: Purchase,
  event: OrderEvent<T>,
  at: string,
): Changed {
  return changes[event.type](one, event, at);
}
