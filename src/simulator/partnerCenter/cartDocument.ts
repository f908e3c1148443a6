import { self } from './answer.ts';
import { customerOf, type House } from './house.ts';
import { lineError, termOf } from './lineCheck.ts';
import { itemOf } from './shelf.ts';
import type { Cart, Line } from './state.ts';

/** Lines by what is billed together, with the group's name: each group becomes an order. */
export function groupsOf({ lines }: Cart): [group: string, lines: Line[]][] {
  const keyOf = ({ billingCycle, termDuration }: Line) => `${billingCycle} ${termDuration}`;
  const keys = [...new Set(lines.map(keyOf))];
  return keys.map((key, index) => [String(index), lines.filter((line) => keyOf(line) === key)]);
}

/** Whether everything in a cart was bought. */
export const isOrdered = (cart: Cart): boolean => groupsOf(cart).every(([group]) => cart.orders[group]);

/** What one unit of a line costs for each billing, in US dollars: a sample. */
export function priceOf(house: House, line: Line): number {
  const sku = itemOf(house, line.catalogItemId)?.sku;
  const term = termOf(house, line);
  return sku && term ? Math.round(sku.price * term.factor * term.months * 100) / 100 : 0;
}

/** A cart as it is now, with what each line costs or why it cannot be bought. */
export function cartDocument(house: House, cart: Cart) {
  const customer = customerOf(house, cart.customerId);
  const isDone = isOrdered(cart);
  const document = (line: Line, group: string) => {
    const price = priceOf(house, line);
    const error = isDone ? undefined : lineError(house, customer, line, cart.lines);
    return {
      ...line,
      currencyCode: 'USD',
      orderGroup: group,
      ...(error
        ? { error }
        : {
            pricing: {
              listPrice: price,
              discountedPrice: price,
              proratedPrice: price,
              price,
              extendedPrice: price * line.quantity,
            },
          }),
    };
  };
  const lineItems = groupsOf(cart).flatMap(([group, lines]) => lines.map((one) => document(one, group)));
  return {
    id: cart.id,
    creationTimestamp: cart.createdAt,
    lastModifiedTimestamp: cart.changedAt,
    expirationTimestamp: cart.expiresAt,
    lastModifiedUser: house.state.partner.id,
    status: isDone ? 'Ordered' : 'Active',
    lineItems: lineItems.toSorted((a, b) => a.id - b.id),
    links: self(`/customers/${cart.customerId}/carts/${cart.id}`),
    attributes: { objectType: 'Cart' },
  };
}
