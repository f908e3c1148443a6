import { hasAccepted } from './agreements.ts';
import { type Answer, Refused } from './answer.ts';
import type { ApiCall } from './call.ts';
import { groupsOf, isOrdered, priceOf } from './cartDocument.ts';
import { cartOf } from './carts.ts';
import { customerOf, type EmulatorContext } from './context.ts';
import { lineError } from './lineCheck.ts';
import { orderDocument } from './orders.ts';
import { isGcc } from './qualifications.ts';
import type { Cart, Customer, Line } from './state.ts';

/** `POST /customers/{id}/carts/{cart}/checkout`: buys what was not bought yet, and says what was. */
export function checkout(context: EmulatorContext, call: ApiCall): Answer {
  const cart = cartOf(context, call);
  if (isOrdered(cart) && context.state.switches.secondCheckout === 'refuse')
    throw new Refused(400, '800065', 'The cart was already submitted.');
  if (!isOrdered(cart)) checkBuyer(context, customerOf(context, cart.customerId), cart);
  const groups = groupsOf(cart);
  const failing = context.state.switches.partialSuccess && groups.length > 1 ? groups.at(-1)?.[0] : undefined;
  for (const [group, lines] of groups)
    if (!cart.orders[group] && group !== failing) cart.orders[group] = place(context, cart, lines);
  return {
    status: 201,
    body: checkedOut(
      context,
      cart,
      groups.map(([group]) => group),
    ),
  };
}

/** What stands between a customer and an order, as far as it is not in the lines. */
function checkBuyer(context: EmulatorContext, customer: Customer, cart: Cart): void {
  if (!hasAccepted(context, customer))
    throw new Refused(403, '13605', 'The customer agreement was not accepted.');
  const refused = { UnderReview: '800073', Unknown: '800074', NotAllowed: '800075' };
  const code = Object.entries(refused).find(([status]) => status === customer.account)?.[1];
  if (code) throw new Refused(403, code, `The customer's account is ${customer.account}.`);
  if (!isGcc(context, customer)) throw new Refused(403, '800020', 'The catalog item is not eligible.');
  if (cart.lines.some((line) => lineError(context, customer, line, cart.lines)))
    throw new Refused(400, '800009', 'A line of the cart has an error.');
}

function place(context: EmulatorContext, { customerId }: Cart, lines: readonly Line[]): string {
  const id = context.guid().replaceAll('-', '').slice(-12);
  context.state.orders.push({
    id,
    customerId,
    createdAt: context.now(),
    lines: lines.map((line) => ({ ...line, subscriptionId: context.guid(), price: priceOf(context, line) })),
  });
  return id;
}

function checkedOut(context: EmulatorContext, { orders }: Cart, groups: readonly string[]) {
  const ids = Object.values(orders);
  return {
    orders: context.state.orders
      .filter(({ id }) => ids.includes(id))
      .map((one) => orderDocument(context, one)),
    orderErrors: groups
      .filter((group) => !orders[group])
      .map((orderGroupId) => ({ orderGroupId, code: 800003, description: 'The order could not be placed.' })),
    attributes: { objectType: 'CartCheckoutResult' },
  };
}
