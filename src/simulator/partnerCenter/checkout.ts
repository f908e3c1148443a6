import { hasAccepted } from './agreements.ts';
import { type Answer, Refused } from './answer.ts';
import { groupsOf, isOrdered, priceOf } from './cartDocument.ts';
import { cartOf } from './carts.ts';
import { customerOf, type House } from './house.ts';
import { lineError } from './lineCheck.ts';
import { orderDocument } from './orders.ts';
import { isGcc } from './qualifications.ts';
import type { Ask } from './request.ts';
import type { Cart, Customer, Line } from './state.ts';

/** `POST /customers/{id}/carts/{cart}/checkout`: buys what was not bought yet, and says what was. */
export function checkout(house: House, ask: Ask): Answer {
  const cart = cartOf(house, ask);
  if (isOrdered(cart) && house.state.switches.secondCheckout === 'refuse')
    throw new Refused(400, '800065', 'The cart was already submitted.');
  if (!isOrdered(cart)) checkBuyer(house, customerOf(house, cart.customerId), cart);
  const groups = groupsOf(cart);
  const failing = house.state.switches.partialSuccess && groups.length > 1 ? groups.at(-1)?.[0] : undefined;
  for (const [group, lines] of groups)
    if (!cart.orders[group] && group !== failing) cart.orders[group] = place(house, cart, lines);
  return {
    status: 201,
    body: checkedOut(
      house,
      cart,
      groups.map(([group]) => group),
    ),
  };
}

/** What stands between a customer and an order, as far as it is not in the lines. */
function checkBuyer(house: House, customer: Customer, cart: Cart): void {
  if (!hasAccepted(customer)) throw new Refused(403, '13605', 'The customer agreement was not accepted.');
  const refused = { UnderReview: '800073', Unknown: '800074', NotAllowed: '800075' };
  const code = Object.entries(refused).find(([status]) => status === customer.account)?.[1];
  if (code) throw new Refused(403, code, `The customer's account is ${customer.account}.`);
  if (!isGcc(house, customer)) throw new Refused(403, '800020', 'The catalog item is not eligible.');
  if (cart.lines.some((line) => lineError(house, customer, line, cart.lines)))
    throw new Refused(400, '800009', 'A line of the cart has an error.');
}

function place(house: House, { customerId }: Cart, lines: readonly Line[]): string {
  const id = house.guid().replaceAll('-', '').slice(-12);
  house.state.orders.push({
    id,
    customerId,
    createdAt: house.now(),
    lines: lines.map((line) => ({ ...line, subscriptionId: house.guid(), price: priceOf(house, line) })),
  });
  return id;
}

function checkedOut(house: House, { orders }: Cart, groups: readonly string[]) {
  const ids = Object.values(orders);
  return {
    orders: house.state.orders.filter(({ id }) => ids.includes(id)).map((one) => orderDocument(house, one)),
    orderErrors: groups
      .filter((group) => !orders[group])
      .map((orderGroupId) => ({ orderGroupId, code: 800003, description: 'The order could not be placed.' })),
    attributes: { objectType: 'CartCheckoutResult' },
  };
}
