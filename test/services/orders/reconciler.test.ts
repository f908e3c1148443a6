import { deepEqual, equal, notEqual } from 'node:assert/strict';
import type { Order } from '../../../src/domain/order/order.ts';
import { theDesk } from '../../../src/domain/policy.ts';
import { compareOrders } from '../../../src/services/orders/compareOrders.ts';
import { openReconciler } from '../../../src/services/orders/reconciler.ts';
import { alone } from '../../../src/services/sharedValues.ts';
import { customerIds } from '../../../src/simulator/partnerCenter/seed.ts';
import { agent, type Desk, openDesk, operator } from '../../support/bots/openDesk.ts';
import { confirmedOrder } from '../../support/journeys/orders.ts';
import { cartOf, lineOf, newRequestId } from '../../support/partnerCenter/partnerCenter.ts';
import { draft } from '../../support/stores/stores.ts';

describe('the orders at Microsoft', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk[Symbol.asyncDispose]());

  /** Buys 25 seats for the city under a reference, past the desk, and lets the order show. */
  async function buy(reference: string): Promise<string> {
    const { ordering } = desk.opened.center;
    const cart = await ordering.createCart(
      customerIds.city,
      cartOf(lineOf(2, { reference })),
      newRequestId(),
    );
    const { orders } = await ordering.checkout(customerIds.city, cart.id, newRequestId());
    desk.opened.later(60);
    return orders[0]?.id ?? '';
  }
  const reconcile = () => openReconciler(desk.deps).reconcile();
  const known = (changed: Partial<Order>) => desk.put({ ...confirmedOrder('GCC-7K2QM'), ...changed });
  const cases = () => desk.store.list({ kind: 'order' });

  it('that nobody here knows are put before the operators, once', async () => {
    const id = await buy('gcc-7k2qm');
    await reconcile();
    await reconcile();
    const found = await desk.order('GCC-7K2QM');
    deepEqual([found.status, found.review, found.orderIds], ['needsReview', 'found', [id]]);
    deepEqual([found.owner, found.customer?.name], [theDesk.id, 'City of Example']);
    equal((await cases()).length, 1);
    deepEqual(await desk.told(), [['orderStuck', operator.id]]);
  });

  it('that do not say when they were placed are compared with ours all the same', async () => {
    await buy('GCC-7K2QM');
    const { center } = desk.opened;
    const orders = async (id: string) =>
      (await center.ordering.orders(id)).map(({ createdAt: _, ...order }) => order);
    const city = await center.customers.find(customerIds.city);
    const silent = { ...center, ordering: { ...center.ordering, orders } };
    equal((await compareOrders(desk.deps, silent, city ? [city] : [])).found, 1);
  });

  it('that belong to a case that believes it has bought nothing are put before its owner too', async () => {
    await known({ status: 'rejected' });
    const id = await buy('GCC-7K2QM');
    await reconcile();
    await reconcile();
    const one = await desk.order('GCC-7K2QM');
    deepEqual([one.status, one.orderIds, one.revision], ['needsReview', [id], 2]);
    deepEqual(new Set((await desk.told()).map(([, to]) => to)), new Set([agent.id, operator.id]));
  });

  it('that are under way or known are left alone', async () => {
    const id = await buy('GCC-7K2QM');
    for (const [status, orderIds] of [
      ['placing', []],
      ['placed', [id]],
      ['provisioned', [id]],
      ['needsReview', [id]],
      ['rejected', [id]],
      ['placed', []],
    ] as const) {
      await known({ status, orderIds: [...orderIds] });
      equal((await reconcile()).found, 0);
      equal((await desk.order('GCC-7K2QM')).revision, 1, status);
    }
  });

  it('that were bought beside the one that is known are put before the operators, whatever had become of it', async () => {
    const first = await buy('GCC-7K2QM');
    const second = await buy('GCC-7K2QM');
    for (const status of ['placed', 'provisioned'] as const) {
      await known({ status, orderIds: [first] });
      equal((await reconcile()).found, 1);
      const one = await desk.order('GCC-7K2QM');
      deepEqual([one.status, one.review, one.orderIds], ['needsReview', 'found', [first, second]], status);
    }
  });

  it('are all taken in by a case that an operator looks at already, with its reason kept', async () => {
    const first = await buy('GCC-7K2QM');
    const second = await buy('GCC-7K2QM');
    await reconcile();
    deepEqual((await desk.order('GCC-7K2QM')).orderIds, [first, second]);
    await known({ status: 'needsReview', review: 'partial', orderIds: [first] });
    await reconcile();
    const one = await desk.order('GCC-7K2QM');
    deepEqual([one.review, one.orderIds], ['partial', [first, second]]);
  });

  it('are missed where the desk has told of one that Microsoft does not have, once', async () => {
    const placedAt = desk.deps.clock.now();
    for (const status of ['placed', 'provisioned'] as const) {
      await known({ status, placedAt, orderIds: ['none'] });
      equal((await reconcile()).found, 0, 'it may not show yet');
      desk.opened.later(1_900);
      equal((await reconcile()).found, 1);
      const one = await desk.order('GCC-7K2QM');
      deepEqual([one.status, one.review, one.orderIds], ['needsReview', 'missing', ['none']], status);
      desk.opened.clock.set(placedAt);
    }
    await known({ status: 'provisioned', placedAt, orderIds: ['none'], settledAt: placedAt });
    desk.opened.later(1_900);
    equal((await reconcile()).found, 0, 'an operator has looked');
    await known({ status: 'provisioned', placedAt, orderIds: ['none'] });
    desk.opened.later(8 * 86_400);
    equal((await reconcile()).found, 0, 'it is too long ago');
  });

  it('are missed only of customers that could be read', async () => {
    const placedAt = desk.deps.clock.now();
    await known({ status: 'placed', placedAt, orderIds: ['none'] });
    desk.opened.later(1_900);
    const down = { operation: 'orders', times: 99, how: 'refuse', status: 500, code: '' } as const;
    desk.opened.emulator.switch({ failures: [down] });
    equal((await reconcile()).found, 0);
  });

  it('that were found are remembered with the hour, also when later rounds find nothing, and after a restart', async () => {
    await buy('GCC-7K2QM');
    const reconciler = openReconciler(desk.deps);
    equal((await reconciler.compared()).lastFound, undefined);
    await reconciler.reconcile();
    const at = desk.deps.clock.now();
    desk.opened.later(60);
    equal((await reconciler.reconcile()).found, 0);
    deepEqual((await reconciler.compared()).lastFound, { at, count: 1 });
    deepEqual((await openReconciler(desk.deps).compared()).lastFound, { at, count: 1 });
  });

  it('that carry the reference of another kind of case get one of their own', async () => {
    await desk.put({ ...draft('c1'), ref: 'GCC-7K2QM' });
    await buy('GCC-7K2QM');
    await reconcile();
    const [found] = await cases();
    equal(found?.status, 'needsReview');
    notEqual(found?.ref, 'GCC-7K2QM');
  });

  it('that carry none of our references, or are older than eight days, are none of ours', async () => {
    await buy('PO 4711');
    await reconcile();
    equal((await cases()).length, 0);
    await buy('GCC-7K2QM');
    desk.opened.later(8 * 86_400);
    await reconcile();
    equal((await cases()).length, 0);
  });

  it('are compared by one of several processes, which all know what came of it, and anew after a restore', async () => {
    const restored: { at?: string } = {};
    const store = { ...desk.store, restoredAt: async () => restored.at };
    const shared = alone();
    const [one, other] = [1, 2].map(() => openReconciler({ ...desk.deps, store, shared }));
    await one?.reconcile();
    desk.opened.later(60);
    await buy('GCC-7K2QM');
    await other?.reconcile();
    deepEqual([(await cases()).length, await other?.compared()], [0, await one?.compared()]);
    restored.at = desk.deps.clock.now();
    await other?.reconcile();
    deepEqual([(await cases()).length, (await one?.compared())?.found], [1, 1]);
  });

  it('are asked for only where Partner Center is connected', async () => {
    await buy('GCC-7K2QM');
    await openReconciler({ ...desk.deps, partnerCenter: undefined }).reconcile();
    equal((await cases()).length, 0);
  });
});
