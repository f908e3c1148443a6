import type { Observation } from '../../../src/domain/order/observation.ts';
import type { Command } from '../../../src/domain/order/saga.ts';
import { lastHour } from './sagaTimes.ts';
import { quote, spent, type World } from './sagaWorld.ts';

type Seen = readonly [Observation, World];
const numberOf = (cartId: string): number => Number(cartId.slice(1));
const bought = (cart: number): Observation => ({ saw: 'bought', orderIds: [`o${cart}`], isWhole: true });

/** A world in which a cart has come to something else. */
export const turned = (world: World, cart: number, status: World['carts'][number]): World => ({
  ...world,
  carts: Array.from({ length: Math.max(world.carts.length, cart + 1) }, (_, index) =>
    index === cart ? status : (world.carts[index] ?? 'expired'),
  ),
});

/** A number for a new cart: that of one which is not bought and that nobody speaks of any more, if there is one. */
function freePlace({ carts, order, workers, underway }: World): number {
  const spoken = JSON.stringify([order, workers]);
  const free = carts.findIndex(
    (cart, index) => cart !== 'bought' && !spoken.includes(`"c${index}"`) && !underway.includes(index),
  );
  return free < 0 ? carts.length : free;
}

/** What a command may show, and the world after it. */
export function performed(world: World, command: Command): Seen[] {
  const faulty = world.left.faults > 0;
  switch (command.do) {
    case 'createCart': {
      const cart = freePlace(world);
      const after = turned(world, cart, 'active');
      const made: Observation = { saw: 'cartMade', cartId: `c${cart}`, requestId: 'r1', quote };
      const lost: Seen = [{ saw: 'trouble' }, { ...after, left: spent(world, 'faults') }];
      return [[made, after], ...(faulty ? [lost] : [])];
    }
    case 'checkout':
      return checkedOut(world, numberOf(command.cartId));
    case 'readCart': {
      const status = world.carts[numberOf(command.cartId)];
      if (status === 'expired') return [[{ saw: 'cartGone' }, world]];
      return [[{ saw: 'cart', status: status === 'bought' ? 'ordered' : 'active' }, world]];
    }
    case 'findOrders': {
      const orderIds = world.carts.flatMap((cart, index) => (cart === 'bought' ? [`o${index}`] : []));
      const { isCartActive } = command;
      const hidden: Seen = [{ saw: 'orders', orderIds: [], isCartActive }, world];
      return [
        [{ saw: 'orders', orderIds, isCartActive }, world],
        ...(world.hour < lastHour && orderIds.length ? [hidden] : []),
      ];
    }
    case 'readOrders':
      return [[{ saw: 'progress', state: 'done' }, world]];
    default:
      return [];
  }
}

/** Both documented answers for a cart that was bought before; a lost answer; a request that comes late; a no. */
function checkedOut(world: World, cart: number): Seen[] {
  const status = world.carts[cart];
  const faulty = { ...world, left: spent(world, 'faults') };
  const lost: Observation = { saw: 'unanswered', isAnswer: false };
  if (status === 'expired') return [[{ saw: 'cartGone' }, world]];
  if (status === 'bought')
    return [
      [bought(cart), world],
      [{ saw: 'submittedBefore' }, world],
    ];
  const no = (code: string): Seen => [
    { saw: 'refused', code, status: 403 },
    { ...world, left: spent(world, 'refusals') },
  ];
  return [
    [bought(cart), turned(world, cart, 'bought')],
    ...(world.left.faults
      ? [
          [lost, turned(faulty, cart, 'bought')] as const,
          [lost, { ...faulty, underway: [...world.underway, cart] }] as const,
        ]
      : []),
    ...(world.left.refusals && world.hour < lastHour ? [no('800023'), no('800073')] : []),
  ];
}
