import { deepEqual, equal } from 'node:assert/strict';
import type { Order } from '../../src/domain/order/order.ts';
import { clockwork } from '../../src/domain/policy.ts';
import { reconciler } from '../../src/services/reconciler.ts';
import { alone } from '../../src/services/shared.ts';
import { customerIds } from '../../src/simulator/partnerCenter/seed.ts';
import { agent, type Desk, openDesk, operator } from '../support/openDesk.ts';
import { confirmedOrder } from '../support/orders.ts';
import { cartOf, lineOf, newIds } from '../support/partnerCenter.ts';
import { draft } from '../support/stores.ts';

describe('the orders at Microsoft', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk[Symbol.asyncDispose]());

  /** Buys 25 seats for the city under a reference, past the desk, and lets the order show. */
  async function buy(reference: string): Promise<string> {
    const { ordering } = desk.opened.center;
    const cart = await ordering.createCart(customerIds.city, cartOf(lineOf(2, { reference })), newIds());
    const { orders } = await ordering.checkout(customerIds.city, cart.id, newIds());
    desk.opened.later(60);
    return orders[0]?.id ?? '';
  }
  const reconcile = () => reconciler(desk.deps).reconcile();
  const known = (changed: Partial<Order>) => desk.put({ ...confirmedOrder('GCC-7K2QM'), ...changed });
  const cases = () => desk.store.list({ kind: 'order' });

  it('that nobody here knows are put before the operators, once', async () => {
    const id = await buy('gcc-7k2qm');
    await reconcile();
    await reconcile();
    const found = await desk.order('GCC-7K2QM');
    deepEqual([found.status, found.review, found.orderIds], ['needsReview', 'found', [id]]);
    deepEqual([found.owner, found.customer?.name], [clockwork.id, 'City of Example']);
    equal((await cases()).length, 1);
    deepEqual(await desk.told(), [['orderStuck', operator.id]]);
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
    for (const status of ['placing', 'placed', 'provisioned', 'needsReview'] as const) {
      await known({ status });
      await reconcile();
      equal((await desk.order('GCC-7K2QM')).revision, 1);
    }
    await known({ status: 'rejected', orderIds: [id] });
    await reconcile();
    equal((await desk.order('GCC-7K2QM')).status, 'rejected');
  });

  it('that carry the reference of another kind of case get one of their own', async () => {
    await desk.put({ ...draft('c1'), ref: 'GCC-7K2QM' });
    await buy('GCC-7K2QM');
    await reconcile();
    const [found] = await cases();
    equal(found?.status, 'needsReview');
    equal(found?.ref === 'GCC-7K2QM', false);
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
    const [one, other] = [1, 2].map(() => reconciler({ ...desk.deps, store, shared }));
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
    await reconciler({ ...desk.deps, partnerCenter: undefined }).reconcile();
    equal((await cases()).length, 0);
  });
});
