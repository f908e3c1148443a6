import { deepEqual } from 'node:assert/strict';
import { countingOrders } from '../../src/assembly/countingOrders.ts';
import { advance } from '../../src/domain/case.ts';
import type { OrderEvent } from '../../src/domain/order/events.ts';
import { theDesk } from '../../src/domain/policy.ts';
import { openMetrics } from '../../src/metrics.ts';
import { orderGauges } from '../../src/workers/orderGauges.ts';
import { reconciling } from '../../src/workers/reconciling.ts';
import { silence } from '../support/bots/doubles.ts';
import { openPost } from '../support/http/post.ts';
import { confirmedOrder } from '../support/journeys/orders.ts';
import { start } from '../support/partnerCenter/partnerCenter.ts';

const intended = { type: 'intended', cartId: 'cart', requestId: 'r1' } as const;
const bought = { type: 'bought', orderIds: ['o1'] } as const;

/** What comes of four confirmed orders: one each is held, refused, lost, and placed with a wait for the answer. */
const stories: readonly (readonly OrderEvent[])[] = [
  [{ type: 'held', reason: 'limit', until: start }],
  [intended, { type: 'rejected', code: '800023', status: 403 }],
  [intended, { type: 'parked', why: 'lost' }],
  [intended],
];

describe('the metrics of orders', () => {
  const open = async () => {
    const post = await openPost();
    const metrics = openMetrics();
    const store = countingOrders(post.store, metrics);
    const tell = async (ref: string, events: readonly OrderEvent[], at = start) => {
      let one = (await store.find(ref)) ?? { ...confirmedOrder(ref), revision: 0 };
      for (const event of events) {
        const next = advance(one, event, theDesk, at);
        await store.commit({ expect: [{ id: one.id, revision: one.revision }], put: [next] });
        one = next;
      }
    };
    return { ...post, metrics, store, tell };
  };

  /** The values of a metric, by their labels. */
  const read = async (metric: { get(): Promise<{ values: { value: number; labels: object }[] }> }) =>
    Object.fromEntries(
      (await metric.get()).values.map(({ value, labels }) => [
        Object.values(labels).filter(Boolean).join('/'),
        value,
      ]),
    );

  it('count what orders come to, and why', async () => {
    await using opened = await open();
    for (const [index, story] of stories.entries()) await opened.tell(`GCC-0000${index}`, story);
    deepEqual(await read(opened.metrics.orders), {
      'held/limit': 1,
      placing: 3,
      'rejected/creditLine': 1,
      'needsReview/lost': 1,
    });
    await opened.tell('GCC-00003', [bought, { type: 'provisioned' }]);
    const { placed, provisioned } = await read(opened.metrics.orders);
    deepEqual([placed, provisioned], [1, 1]);
  });

  it('do not count what was not kept, nor what changes no state', async () => {
    await using opened = await open();
    await opened.tell('GCC-00000', [intended]);
    const one = confirmedOrder('GCC-00000');
    await opened.store.commit({ expect: [{ id: one.id, revision: 7 }], put: [{ ...one, status: 'placed' }] });
    await opened.tell('GCC-00000', [{ type: 'checkoutRefused', code: '800023', status: 403 }]);
    deepEqual(await read(opened.metrics.orders), { placing: 1 });
  });

  it('measure what is under way, and for how long a checkout has waited for its answer', async () => {
    await using opened = await open();
    const measure = orderGauges({ ...opened });
    await measure();
    deepEqual(await read(opened.metrics.stuck), { '': 0 });
    for (const [index, story] of stories.entries()) await opened.tell(`GCC-0000${index}`, story);
    opened.clock.set(start);
    opened.clock.add(1_200_000);
    await measure();
    deepEqual(await read(opened.metrics.openOrders), { 'held/limit': 1, placing: 1, 'needsReview/lost': 1 });
    deepEqual(await read(opened.metrics.stuck), { '': 1200 });
    await opened.tell('GCC-00003', [bought]);
    await measure();
    deepEqual(await read(opened.metrics.stuck), { '': 0 });
    deepEqual(await read(opened.metrics.openOrders), { 'held/limit': 1, placed: 1, 'needsReview/lost': 1 });
  });

  it('tell what the comparison with Microsoft’s orders found, and what it could not read', async () => {
    const metrics = openMetrics();
    const results = [
      { at: start, unread: 'all', found: 0 },
      { at: start, unread: [], found: 2 },
    ] as const;
    let round = 0;
    const reconciler = { reconcile: async () => results[round++] ?? results[1] };
    const task = reconciling({ reconciler, log: silence.log, metrics });
    await task();
    deepEqual(await read(metrics.unread), { '': 1 });
    await task();
    deepEqual([await read(metrics.unread), await read(metrics.mismatches)], [{ '': 0 }, { '': 2 }]);
  });
});
