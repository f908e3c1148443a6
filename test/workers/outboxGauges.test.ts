import { deepEqual } from 'node:assert/strict';
import { outboxGauges } from '../../src/workers/outboxGauges.ts';
import { openPost, waiting } from '../support/http/post.ts';

describe('the gauges of the outbox', () => {
  it('tell how much waits, since when, and how much was given up', async () => {
    await using post = await openPost();
    const { store, clock, metrics } = post;
    const measure = outboxGauges({ store, clock, metrics });
    const read = async () => {
      await measure();
      const gauges = await Promise.all([metrics.waiting, metrics.lag, metrics.dead].map((one) => one.get()));
      return gauges.map(({ values }) => values[0]?.value);
    };
    deepEqual(await read(), [0, 0, 0]);
    await store.commit({
      notices: [waiting('n1', 'a'), waiting('n2', 'b'), waiting('n3', 'c', { state: 'dead' })],
    });
    clock.add(90_000);
    deepEqual(await read(), [2, 90, 1]);
  });
});
