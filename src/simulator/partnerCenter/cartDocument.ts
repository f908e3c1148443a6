import { self } from './answer.ts';
import { customerOf, type EmulatorContext } from './context.ts';
import { lineError, termOf } from './lineCheck.ts';
import { itemOf } from './offers.ts';
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
export function priceOf(context: EmulatorContext, line: Line): number {
  const sku = itemOf(context, line.catalogItemId)?.sku;
  const term = termOf(context, line);
  return sku && term ? Math.round(sku.price * term.factor * term.months * 100) / 100 : 0;
}

/** A cart as it is now, with what each line costs or why it cannot be bought. */
export function cartDocument(context: EmulatorContext, cart: Cart) {
  const customer = customerOf(context, cart.customerId);
  const isDone = isOrdered(cart);
  const document = (line: Line, group: string) => {
    const price = priceOf(context, line);
    const error = isDone ? undefined : lineError(context, customer, line, cart.lines);
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
    lastModifiedUser: context.state.partner.id,
    status: isDone ? 'Ordered' : 'Active',
    lineItems: lineItems.toSorted((a, b) => a.id - b.id),
    links: self(`/customers/${cart.customerId}/carts/${cart.id}`),
    attributes: { objectType: 'Cart' },
  };
}
