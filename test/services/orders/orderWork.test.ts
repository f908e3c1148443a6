import { deepEqual, equal } from 'node:assert/strict';
import { later } from '../../../src/domain/moments.ts';
import { cartFor } from '../../../src/domain/order/lines.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import { quiet } from '../../../src/domain/order/saga.ts';
import { roomToday } from '../../../src/services/orders/dayLimit.ts';
import { orderWork } from '../../../src/services/orders/orderWork.ts';
import { customerIds } from '../../../src/simulator/partnerCenter/seed.ts';
import { agent, type Desk, openDesk, operator } from '../../support/bots/openDesk.ts';
import { confirmedOrder, g3 } from '../../support/journeys/orders.ts';
import { newRequestId, start } from '../../support/partnerCenter/partnerCenter.ts';

const one = (ref: string, changed: Partial<Order> = {}): Order => ({
  ...confirmedOrder(ref),
  lookAt: start,
  ...changed,
});
const intent = { cartId: 'c', requestId: crypto.randomUUID(), since: start };

describe('the work on orders', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk({ dayLimit: 1_200 });
  });
  afterEach(() => desk[Symbol.asyncDispose]());
  const { id } = one('GCC-00001');

  /** Has an order looked at so often, as a worker does. */
  async function look(times = 1, name = id): Promise<Order> {
    const work = orderWork(desk.deps);
    for (let count = 0; count < times; count += 1) await work(await desk.order(name));
    return desk.order(name);
  }

  it('takes one step at a time, each kept before the next', async () => {
    await desk.put(one('GCC-00001'));
    equal((await look()).status, 'placing');
    equal(desk.opened.emulator.state.orders.length, 0);
    equal((await look()).status, 'placed');
    desk.opened.later(120);
    equal((await look()).status, 'provisioned');
    deepEqual(await desk.told(), [
      ['orderPlaced', agent.id],
      ['orderProvisioned', agent.id],
    ]);
  });

  it('looks again as late as Partner Center says, or after half a minute', async () => {
    await desk.put(one('GCC-00001', { status: 'placed', orderIds: ['o'] }));
    equal((await look()).lookAt, later(start, 30_000));
    desk.opened.emulator.switch({ throttleEvery: 1, retryAfter: 90 });
    equal((await look()).lookAt, later(start, 90_000));
    equal((await desk.order(id)).revision, 1);
  });

  it('begins nothing while orders are stopped', async () => {
    await desk.put(one('GCC-00001'));
    await desk.deps.orderSwitch.turn(operator, false);
    equal((await look(2)).status, 'submitted');
    equal(desk.opened.emulator.state.carts.length, 0);
  });

  it('tells its owner and operators once when it has had no answer for twenty minutes, whoever looks', async () => {
    await desk.put(one('GCC-00001'));
    const failures = ['createCart', 'checkout'].map(
      (operation) => ({ operation, times: 99, how: 'refuse', status: 503, code: '' }) as const,
    );
    desk.opened.emulator.switch({ failures });
    desk.opened.later(19 * 60);
    await look();
    deepEqual(await desk.told(), []);
    desk.opened.later(60);
    const twoProcesses = [orderWork(desk.deps), orderWork(desk.deps)];
    for (const _ of [1, 2]) await Promise.all(twoProcesses.map(async (work) => work(await desk.order(id))));
    deepEqual(await desk.told(), [
      ['orderLate', agent.id],
      ['orderLate', operator.id],
    ]);
  });

  it('tells nobody that it is late while orders are stopped', async () => {
    await desk.put(one('GCC-00001'));
    await desk.deps.orderSwitch.turn(operator, false);
    desk.opened.later(3_600);
    await look();
    deepEqual(await desk.told(), []);
  });

  it('does nothing at all where Partner Center is not connected', async () => {
    await desk.put(one('GCC-00001'));
    await orderWork({ ...desk.deps, partnerCenter: undefined })(await desk.order(id));
    deepEqual(await desk.order(id), one('GCC-00001', { requestId: (await desk.order(id)).requestId }));
  });

  it('keeps two orders at once within the limit of the day: the third waits for tomorrow', async () => {
    const refs = ['GCC-00001', 'GCC-00002', 'GCC-00003'];
    for (const ref of refs) await desk.put(one(ref));
    const work = orderWork(desk.deps);
    await Promise.all(refs.map(async (ref) => work(await desk.order(ref))));
    const [first, second, third] = await Promise.all(refs.map((ref) => desk.order(ref)));
    deepEqual([first?.status, second?.status, third?.status], ['placing', 'placing', 'held']);
    const until = '2026-01-06T00:00:00.000Z';
    deepEqual([third?.hold?.reason, third?.hold?.until, third?.lookAt], ['limit', until, until]);
  });

  it('counts what was begun today, whatever has become of it, and nothing of before', async () => {
    equal(await roomToday(desk.deps), 1_200);
    for (const [ref, status] of [
      ['GCC-00001', 'placing'],
      ['GCC-00002', 'needsReview'],
    ] as const)
      await desk.put(one(ref, { status, intent }));
    equal(await roomToday(desk.deps), 200);
    await desk.put(
      one('GCC-00003', { status: 'placed', intent: { ...intent, since: later(start, -86_400_000) } }),
    );
    await desk.put(one('GCC-00004', { status: 'rejected', intent }));
    await desk.put(one('GCC-00005', { status: 'provisioned', intent, quote: undefined }));
    equal(await roomToday(desk.deps), 200);
    equal(await roomToday({ ...desk.deps, dayLimit: undefined }), Number.POSITIVE_INFINITY);
  });

  it('makes a part that was bought an operator’s matter, though the answer was lost and the retry refused', async () => {
    const lines = [g3, { ...g3, id: 'l2', billingCycle: 'annual' }];
    const cart = await desk.opened.center.ordering.createCart(
      customerIds.city,
      cartFor(one('GCC-00001', { lines })),
      newRequestId(),
    );
    await desk.put(one('GCC-00001', { status: 'placing', lines, intent: { ...intent, cartId: cart.id } }));
    const cut = { operation: 'checkout', times: 1, how: 'cut', status: 0, code: '' } as const;
    const review = { ...cut, how: 'refuse', status: 403, code: '800073' } as const;
    desk.opened.emulator.switch({ partialSuccess: true, requestIds: 'ignored', failures: [cut, review] });
    equal((await look(2)).intent?.refused?.code, '800073');
    desk.opened.later(quiet / 1_000);
    const { status, review: why, orderIds } = await look();
    deepEqual(
      [status, why, orderIds],
      ['needsReview', 'partial', [desk.opened.emulator.state.orders[0]?.id]],
    );
  });

  it('tries a cart for a quarter of an hour from the first try on, however long nobody had looked', async () => {
    const cart = await desk.opened.center.ordering.createCart(
      customerIds.city,
      cartFor(one('GCC-00001', { lines: [g3] })),
      newRequestId(),
    );
    await desk.put(one('GCC-00001', { status: 'placing', intent: { ...intent, cartId: cart.id } }));
    const busy = { operation: 'checkout', how: 'refuse', status: 503, code: '' } as const;
    desk.opened.emulator.switch({ failures: [{ ...busy, times: 1 }] });
    desk.opened.later(3_600);
    equal((await look()).status, 'placing');
    equal((await look()).status, 'placed');
  });

  it('buys nothing of which Microsoft would make several orders', async () => {
    const lines = [g3, { ...g3, id: 'l2', billingCycle: 'annual' }];
    const quote = { at: start, currency: 'USD', total: 6_500, prices: {}, problems: {} };
    await desk.put(one('GCC-00001', { lines, quote }));
    const { status, refused } = await look();
    deepEqual([status, refused], ['rejected', { code: 'split', status: undefined }]);
    equal(desk.opened.emulator.state.orders.length, 0);
  });

  /** The request ids under which an operation was asked for, in two looks of which the first fails so. */
  async function idsOf(operation: string, status: number, code: string): Promise<(string | undefined)[]> {
    desk.opened.emulator.switch({ failures: [{ operation, times: 1, how: 'refuse', status, code }] });
    await look(2);
    const asked = desk.opened.emulator.state.asked.filter((one) => one.operation === operation);
    return asked.map(({ requestId }) => requestId);
  }
  const answers = [
    [400, '800060'],
    [409, '800064'],
    [429, ''],
  ] as const;
  const failures = [
    [500, '800003'],
    [500, '800005'],
    [503, ''],
  ] as const;

  for (const [status, code] of answers)
    it(`repeats what was answered ${status} ${code} as another request, for the same would get the same answer`, async () => {
      await desk.put(one('GCC-00001'));
      const carts = await idsOf('createCart', status, code);
      deepEqual([carts.length, new Set(carts).size], [2, 2]);
      const checkouts = await idsOf('checkout', status, code);
      deepEqual([checkouts.length, new Set(checkouts).size], [2, 2]);
      equal((await desk.order(id)).status, 'placed');
    });

  for (const [status, code] of failures)
    it(`repeats the same request after a failure of the service: ${status} ${code}`, async () => {
      await desk.put(one('GCC-00001'));
      const carts = await idsOf('createCart', status, code);
      deepEqual([carts.length, new Set(carts).size], [2, 1]);
      const checkouts = await idsOf('checkout', status, code);
      deepEqual([checkouts.length, new Set(checkouts).size], [2, 1]);
      equal((await desk.order(id)).status, 'placed');
    });
});
