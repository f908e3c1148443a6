import { deepEqual, equal, rejects } from 'node:assert/strict';
import type { Observation } from '../../../src/domain/order/observation.ts';
import type { HoldReason, Order } from '../../../src/domain/order/order.ts';
import type { Command } from '../../../src/domain/order/saga.ts';
import type { LineProgress } from '../../../src/domain/purchase.ts';
import { perform } from '../../../src/services/orders/orderCommands.ts';
import { customerIds } from '../../../src/simulator/partnerCenter/seed.ts';
import type { Failure } from '../../../src/simulator/partnerCenter/switches.ts';
import { confirmedOrder, g3 } from '../../support/journeys/orders.ts';
import { type Center, openCenter } from '../../support/partnerCenter/partnerCenter.ts';

const guid = () => crypto.randomUUID();
const fails = (operation: string, status: number, code: string): { failures: Failure[] } => ({
  failures: [{ operation, times: 9, how: 'refuse', status, code }],
});

describe('what a command shows at Partner Center', () => {
  let opened: Center;
  beforeEach(async () => {
    opened = await openCenter();
  });
  afterEach(() => opened[Symbol.asyncDispose]());

  const of = (customer: keyof typeof customerIds, changed: Partial<Order> = {}): Order => ({
    ...confirmedOrder('GCC-7K2QM'),
    customer: { id: customerIds[customer], name: '' },
    ...changed,
  });
  const shows = (command: Command, one = of('city')): Promise<Observation> =>
    perform({ center: opened.center, now: opened.clock.now, guid }, one, command);
  const checkout = (cartId: string): Command => ({ do: 'checkout', cartId, requestId: guid() });

  /** The cart of an order, made a moment ago. */
  async function newCart(one = of('city')): Promise<string> {
    const seen = await shows({ do: 'createCart', requestId: guid() }, one);
    if (seen.saw !== 'cartMade') throw new Error(`there is no cart but ${seen.saw}`);
    deepEqual([seen.quote.total, seen.quote.at], [500, opened.clock.now()]);
    return seen.cartId;
  }

  it('is a cart that is there until it is bought, and none when it has expired', async () => {
    const cartId = await newCart();
    deepEqual(await shows({ do: 'readCart', cartId }), { saw: 'cart', status: 'active' });
    const bought = await shows(checkout(cartId));
    deepEqual(bought, {
      saw: 'bought',
      orderIds: opened.emulator.state.orders.map(({ id }) => id),
      isWhole: true,
    });
    deepEqual(await shows({ do: 'readCart', cartId }), { saw: 'cart', status: 'ordered' });
    deepEqual(await shows({ do: 'readCart', cartId: 'none' }), { saw: 'cartGone' });
    deepEqual(await shows(checkout('none')), { saw: 'cartGone' });
  });

  it('is that only some of a cart was bought, or none', async () => {
    const lines = [g3, { ...g3, id: 'l2', billingCycle: 'annual' }];
    const one = of('city', { lines, quote: undefined });
    const made = await shows({ do: 'createCart', requestId: guid() }, one);
    opened.emulator.switch({ partialSuccess: true });
    const seen = await shows(checkout(made.saw === 'cartMade' ? made.cartId : ''), one);
    deepEqual(seen, {
      saw: 'bought',
      orderIds: opened.emulator.state.orders.map(({ id }) => id),
      isWhole: false,
    });
    equal(opened.emulator.state.orders.length, 1);
  });

  it('is that a cart was submitted before', async () => {
    const cartId = await newCart();
    opened.emulator.switch({ secondCheckout: 'refuse' });
    await shows(checkout(cartId));
    deepEqual(await shows(checkout(cartId)), { saw: 'submittedBefore' });
  });

  it('is the orders that carry its reference, and no others', async () => {
    await shows(checkout(await newCart(of('city', { ref: 'GCC-00000' }))));
    await shows(checkout(await newCart()));
    opened.later(30);
    const orderIds = [opened.emulator.state.orders[1]?.id ?? ''];
    const seen = { saw: 'orders', orderIds, isPart: false, isCartActive: undefined };
    deepEqual(await shows({ do: 'findOrders' }), seen);
    deepEqual(await shows({ do: 'findOrders', isCartActive: true }), { ...seen, isCartActive: true });
  });

  it('is that its orders hold less than was ordered, when one of them is missing', async () => {
    const one = of('city', { lines: [g3, { ...g3, id: 'l2', billingCycle: 'annual' }] });
    const made = await shows({ do: 'createCart', requestId: guid() }, one);
    opened.emulator.switch({ partialSuccess: true });
    await shows(checkout(made.saw === 'cartMade' ? made.cartId : ''), one);
    opened.later(30);
    const seen = await shows({ do: 'findOrders' }, one);
    deepEqual([seen.saw === 'orders' && seen.orderIds.length, 'isPart' in seen && seen.isPart], [1, true]);
  });

  it('is how far its orders are: not there, not fulfilled, done, or ended badly', async () => {
    await shows(checkout(await newCart()));
    const orderIds = opened.emulator.state.orders.map(({ id }) => id);
    const progress = () => shows({ do: 'readOrders' }, of('city', { orderIds }));
    deepEqual(await progress(), { saw: 'progress', state: 'open' });
    opened.later(30);
    deepEqual(await progress(), { saw: 'progress', state: 'open', wantsDocument: false });
    opened.later(30);
    const done = await progress();
    equal(done.saw === 'progress' && done.state, 'done');
    equal(done.saw === 'progress' && done.cancelUntil, '2026-01-12T18:00:00.000Z');
    const more = await shows({ do: 'readOrders' }, of('city', { orderIds: [...orderIds, 'another'] }));
    deepEqual(more, { saw: 'progress', state: 'open', wantsDocument: false });
    opened.emulator.switch({ orderOutcome: 'cancelled' });
    deepEqual(await progress(), { saw: 'progress', state: 'failed' });
  });

  it('is not done while Partner Center tells of fewer lines than an order has, or of none', async () => {
    const one = of('city', { lines: [g3, { ...g3, id: 'l2' }] });
    const made = await shows({ do: 'createCart', requestId: guid() }, one);
    await shows(checkout(made.saw === 'cartMade' ? made.cartId : ''), one);
    opened.later(60);
    const told = async (items: LineProgress[]) => {
      const ordering = { ...opened.center.ordering, progress: async () => items };
      const deps = { center: { ...opened.center, ordering }, now: opened.clock.now, guid };
      const seen = await perform(deps, one, { do: 'readOrders' });
      return seen.saw === 'progress' && seen.state;
    };
    const fulfilled = { status: 'fulfilled' } as const;
    equal(await told([]), 'open');
    equal(await told([fulfilled]), 'open');
    equal(await told([fulfilled, fulfilled]), 'done');
  });

  it('is that Microsoft wants a document before it goes on', async () => {
    await shows(checkout(await newCart()));
    opened.later(60);
    opened.emulator.switch({ orderOutcome: 'pending po upload' });
    const told = () => shows({ do: 'readOrders' });
    deepEqual(await told(), { saw: 'progress', state: 'open', wantsDocument: true });
    opened.emulator.switch({ orderOutcome: 'po upload complete', provisioningDelay: 120 });
    deepEqual(await told(), { saw: 'progress', state: 'open', wantsDocument: false });
  });

  it('is done only when all of its own orders are, whatever else the customer has', async () => {
    const lines = [g3, { ...g3, id: 'l2', billingCycle: 'annual' }];
    const both = of('city', { lines });
    const made = await shows({ do: 'createCart', requestId: guid() }, both);
    await shows(checkout(made.saw === 'cartMade' ? made.cartId : ''), both);
    const orderIds = opened.emulator.state.orders.map(({ id }) => id);
    opened.later(61);
    await shows(checkout(await newCart(of('city', { ref: 'GCC-00000' }))), of('city', { ref: 'GCC-00000' }));
    opened.later(31);
    const progress = (ids: string[], ref = 'GCC-7K2QM') =>
      shows({ do: 'readOrders' }, of('city', { ref, orderIds: ids }));
    const done = await progress(orderIds);
    deepEqual([orderIds.length, done.saw === 'progress' && done.state], [2, 'done']);
    const found = await progress(orderIds, 'GCC-99999');
    equal(found.saw === 'progress' && found.state, 'done');
    deepEqual(await progress([], 'GCC-99999'), { saw: 'progress', state: 'open' });
    const open = { saw: 'progress', state: 'open', wantsDocument: false };
    deepEqual(await progress([], 'GCC-00000'), open);
  });

  it('is whether a customer may buy by now, or never will', async () => {
    const waits = (customer: keyof typeof customerIds, reason: HoldReason) =>
      shows({ do: 'readCustomer' }, of(customer, { hold: { reason, isOver: false } }));
    opened.emulator.switch({ qualificationOutcome: 'InReview' });
    deepEqual(await waits('city', 'qualification'), { saw: 'customer', state: 'clear' });
    deepEqual(await waits('county', 'qualification'), { saw: 'customer', state: 'waits' });
    deepEqual(await waits('bakery', 'qualification'), {
      saw: 'refused',
      code: '2085',
      status: 403,
      reason: 'No regulated data',
    });
    deepEqual(await waits('city', 'account'), { saw: 'customer', state: 'clear' });
    deepEqual(await waits('lab', 'account'), { saw: 'customer', state: 'clear' });
    deepEqual(await waits('port', 'account'), { saw: 'customer', state: 'waits' });
    for (const account of ['Unknown', 'Not Ready', 'NotAllowed'] as const) {
      for (const one of opened.emulator.state.customers) one.account = account;
      const seen =
        account === 'NotAllowed'
          ? { saw: 'refused', code: '800075', status: 403 }
          : { saw: 'customer', state: 'waits' };
      deepEqual(await waits('port', 'account'), seen, account);
    }
  });

  it('is asked again where a look at a customer was refused, unless it is not ours any more', async () => {
    const look = () =>
      shows({ do: 'readCustomer' }, of('county', { hold: { reason: 'qualification', isOver: false } }));
    for (const [status, code] of [
      [403, '900309'],
      [404, '1001'],
      [400, '2000'],
    ] as const) {
      opened.emulator.switch(fails('qualifications', status, code));
      deepEqual(await look(), { saw: 'trouble', isAnswer: true, wait: undefined }, code);
    }
    for (const [status, code] of [
      [403, '20002'],
      [404, '60003'],
    ] as const) {
      opened.emulator.switch(fails('qualifications', status, code));
      deepEqual(await look(), { saw: 'refused', code, status });
    }
  });

  it('is done only when a subscription tells until when it can be cancelled, or none has for half an hour', async () => {
    await shows(checkout(await newCart()));
    opened.later(60);
    const [{ id: orderId } = { id: '' }] = opened.emulator.state.orders;
    const told = async (...ends: (string | undefined)[]) => {
      const subscriptions = async () =>
        ends.map((cancelUntil) => ({
          id: 's',
          orderId,
          reference: '',
          catalogItemId: '',
          quantity: 25,
          status: 'active',
          cancelUntil,
        }));
      const center = { ...opened.center, ordering: { ...opened.center.ordering, subscriptions } };
      const seen = await perform(
        { center, now: opened.clock.now, guid },
        of('city', { orderIds: [orderId] }),
        { do: 'readOrders' },
      );
      return seen.saw === 'progress' && (seen.cancelUntil ?? seen.state);
    };
    const day = (number: number) => `2026-01-${number}T18:00:00.000Z`;
    const never = '0001-01-01T00:00:00.000Z';
    deepEqual([await told(), await told(undefined), await told(never)], ['open', 'open', 'open']);
    equal(await told(day(14), day(12), never), day(12));
    opened.later(30 * 60);
    deepEqual([await told(), await told(never), await told(day(13))], [day(12), day(12), day(13)]);
  });

  it('is that the day has come for what only waited for it', async () => {
    deepEqual(await shows({ do: 'wake' }), { saw: 'awake' });
  });

  it('is a definite no of a checkout, but no answer where it may pass by itself', async () => {
    const cartId = await newCart();
    opened.emulator.switch(fails('checkout', 403, '800023'));
    deepEqual(await shows(checkout(cartId)), { saw: 'refused', code: '800023', status: 403 });
    opened.emulator.switch({
      failures: [{ operation: 'checkout', times: 9, how: 'cut', status: 0, code: '' }],
    });
    deepEqual(await shows(checkout(cartId)), { saw: 'unanswered', isAnswer: false, wait: undefined });
    opened.emulator.switch(fails('checkout', 400, '800060'));
    deepEqual(await shows(checkout(cartId)), { saw: 'unanswered', isAnswer: true, wait: undefined });
  });

  it('is no answer of Partner Center’s where Entra refuses the sign-in', async () => {
    const cartId = await newCart();
    opened.later(3600);
    opened.emulator.switch(fails('token', 400, 'unauthorized_client'));
    deepEqual(await shows(checkout(cartId)), { saw: 'unanswered', isAnswer: true, wait: undefined });
    deepEqual(await shows({ do: 'createCart', requestId: guid() }), {
      saw: 'trouble',
      isAnswer: true,
      wait: undefined,
    });
  });

  it('is trouble with any other command that can be repeated, and a no to a cart', async () => {
    const trouble = { saw: 'trouble', isAnswer: true, wait: undefined };
    opened.emulator.switch(fails('orders', 403, '2085'));
    deepEqual(await shows({ do: 'findOrders' }), trouble);
    deepEqual(await shows({ do: 'readOrders' }), trouble);
    opened.emulator.switch(fails('cart', 403, '2085'));
    deepEqual(await shows({ do: 'readCart', cartId: 'c' }), trouble);
    opened.emulator.switch(fails('createCart', 403, '2085'));
    const refused = { saw: 'refused', code: '2085', status: 403 };
    deepEqual(await shows({ do: 'createCart', requestId: guid() }), refused);
    opened.emulator.switch(fails('createCart', 400, '800060'));
    deepEqual(await shows({ do: 'createCart', requestId: guid() }), trouble);
  });

  it('is a bug where Partner Center has nothing to do with it', async () => {
    const broken = () => {
      throw new TypeError('broken');
    };
    const deps = { center: opened.center, now: opened.clock.now, guid: broken };
    await rejects(perform(deps, of('city'), { do: 'createCart', requestId: guid() }), TypeError);
  });
});
