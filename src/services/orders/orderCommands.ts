import { denialIn, gccStanding, isPending } from '../../domain/gccStanding.ts';
import { cartFor, quoteOf } from '../../domain/order/lines.ts';
import type { Observation } from '../../domain/order/observation.ts';
import type { Order } from '../../domain/order/order.ts';
import type { Command } from '../../domain/order/saga.ts';
import type { CheckedOut } from '../../domain/purchase.ts';
import { isPassing, type Refusal, refusalOf } from '../../domain/refusal.ts';
import type { PartnerCenter } from '../partnerCenter.ts';
import { PartnerCenterError } from '../partnerCenterError.ts';
import { isOf, progressOf } from './orderProgress.ts';

interface Deps {
  readonly center: PartnerCenter;
  readonly now: () => string;
  readonly guid: () => string;
}

/** Does at Partner Center what the saga decided, and says what was seen; what Partner Center throws is seen too. */
export async function perform(deps: Deps, one: Order, command: Command): Promise<Observation> {
  try {
    return await execute(deps, one, command);
  } catch (error) {
    if (error instanceof PartnerCenterError) return seenIn(error, command);
    throw error;
  }
}

async function execute(deps: Deps, one: Order, command: Command): Promise<Observation> {
  const { ordering } = deps.center;
  const customerId = one.customer?.id ?? '';
  switch (command.do) {
    case 'createCart': {
      const cart = await ordering.createCart(customerId, cartFor(one), command.requestId);
      const quote = quoteOf(one.lines, cart.lines, deps.now());
      return { saw: 'cartMade', cartId: cart.id, requestId: deps.guid(), quote };
    }
    case 'checkout':
      return boughtIn(await ordering.checkout(customerId, command.cartId, command.requestId));
    case 'readCart': {
      const cart = await ordering.cart(customerId, command.cartId);
      return cart
        ? { saw: 'cart', status: cart.status === 'ordered' ? 'ordered' : 'active' }
        : { saw: 'cartGone' };
    }
    case 'findOrders': {
      const orders = (await ordering.orders(customerId)).filter(isOf(one.ref));
      const isPart = orders.flatMap(({ lines }) => lines).length < one.lines.length;
      const { isCartActive } = command;
      return { saw: 'orders', orderIds: orders.map(({ id }) => id), isPart, isCartActive };
    }
    case 'readOrders':
      return progressOf(deps.center, one, customerId, deps.now());
    case 'readCustomer':
      return customerState(deps.center, one, customerId);
    case 'wake':
      return { saw: 'awake' };
  }
}

const boughtIn = ({ orders, failures }: CheckedOut): Observation => ({
  saw: 'bought',
  orderIds: orders.map(({ id }) => id),
  isWhole: failures === 0 && orders.length > 0,
});

/** Whether what a held order waits for has come; unless Microsoft has said no for good, its owner reviews whatever has. */
async function customerState({ customers }: PartnerCenter, one: Order, id: string): Promise<Observation> {
  if (one.hold?.reason === 'account') {
    const status = await customers.accountStatus(id);
    if (status === 'notAllowed') return { saw: 'refused', code: '800075', status: 403 };
    return { saw: 'customer', state: status === 'allowed' || status === 'none' ? 'clear' : 'waits' };
  }
  const all = await customers.qualifications(id);
  const gcc = gccStanding(all);
  if (gcc === 'denied') return { saw: 'refused', code: '2085', status: 403, reason: denialIn(all) };
  return { saw: 'customer', state: isPending(gcc) ? 'waits' : 'clear' };
}

/** What an error says about a command: only an answered and definite no is a refusal. */
function seenIn(
  { code, status, isOutcomeUnknown, retryAfter }: PartnerCenterError,
  command: Command,
): Observation {
  const refusal = refusalOf(code, status);
  const isCheckout = command.do === 'checkout';
  if (isCheckout && refusal === 'submittedBefore') return { saw: 'submittedBefore' };
  if (isCheckout && refusal === 'cartExpired') return { saw: 'cartGone' };
  const isOpen = isOutcomeUnknown || status === 0 || isPassing(refusal);
  const isAnswer = status !== 0 && status !== 408 && status < 500;
  if (isOpen && isCheckout) return { saw: 'unanswered', isAnswer, wait: retryAfter };
  if (isOpen) return { saw: 'trouble', isAnswer, wait: retryAfter };
  return isRepeated(command, refusal)
    ? { saw: 'trouble', isAnswer, wait: retryAfter }
    : { saw: 'refused', code, status };
}

/** Whether what was refused is asked again: a look at anything, unless it was at a customer who is not ours. */
function isRepeated({ do: what }: Command, refusal: Refusal): boolean {
  if (what === 'readCustomer') return refusal !== 'noRelationship' && refusal !== 'noSuchCustomer';
  return what === 'readOrders' || what === 'findOrders' || what === 'readCart';
}
