import type { Kind } from '../kind.ts';
import { orderChange } from './changes.ts';
import { type OrderEvent, orderTransitions } from './events.ts';
import { closedOrderStatuses, type Order } from './order.ts';

/** What sets an order (S4) apart. */
export const orderKind: Kind<Order, OrderEvent> = {
  transitions: orderTransitions,
  closed: closedOrderStatuses,
  quiet: ['takenOn'],
  isAnswered: ({ customer, lines }) => customer !== undefined && lines.length > 0,
  name: ({ customer }) => customer?.name,
  words: ({ customer, lines, orderIds }) => [customer?.id, ...lines.map(({ title }) => title), ...orderIds],
  after(one, event, at) {
    const next = { ...one, ...orderChange(one, event, at) };
    return { ...next, lookAt: isWatched(next) ? (next.hold?.until ?? at) : undefined };
  },
};

/** Whether an order waits for Partner Center, so that a worker looks at it. */
const isWatched = ({ status, hold }: Order): boolean =>
  ['submitted', 'placing', 'placed'].includes(status) || (status === 'held' && hold?.isOver === false);
