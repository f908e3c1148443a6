import { deepEqual } from 'node:assert/strict';
import { deliveriesService } from '../../src/services/deliveries.ts';
import { peopleService } from '../../src/services/people.ts';
import type { Change, Store } from '../../src/services/ports.ts';
import { openLowdbStore } from '../../src/stores/lowdb/store.ts';
import { handClock } from '../support/bots/doubles.ts';
import { met, start, waiting } from '../support/http/post.ts';
import { inFolder } from '../support/stores/stores.ts';

const clock = handClock(start);
const operator = { id: 'tenant/operator', name: 'Operator', roles: ['operator'] } as const;
const dead = { state: 'dead', attempts: 12, failures: 12 } as const;

describe('the retry of what was given up', () => {
  for (const [reason, reachable] of [
    ['outage 503', true],
    ['unreachable 403', false],
  ] as const)
    it(`sends nothing again that another retry had sent meanwhile, given up as ${reason}`, () =>
      inFolder(async (folder) => {
        const store = await openLowdbStore(folder);
        const person = { ...met('reviewer', 'http://127.0.0.1:1'), reachable };
        await store.commit({ people: [person], notices: [waiting('n1', 'reviewer', { ...dead, reason })] });
        const deliveries = (over: Store) =>
          deliveriesService({ store: over, people: peopleService({ store: over, clock }), clock });
        const sendAll = async () => {
          for (const one of await store.claim(9, start, '2026-01-05T19:00:00.000Z'))
            await store.settle(one, { sent: { chat: person.chat, activityId: one.id } });
        };
        let isFirst = true;
        const commit = async (change: Change) => {
          if (isFirst) {
            isFirst = false;
            await deliveries(store).retry(operator);
            await sendAll();
          }
          return store.commit(change);
        };
        await deliveries({ ...store, commit }).retry(operator);
        deepEqual(
          (await store.notices({})).map(({ id, state }) => [id, state]),
          [['n1', 'sent']],
        );
        await store.close();
      }));

  it('also sends what somebody missed who counts as reachable by now', () =>
    inFolder(async (folder) => {
      const store = await openLowdbStore(folder);
      const notice = waiting('n1', 'reviewer', { ...dead, reason: 'unreachable 403' });
      await store.commit({ people: [met('reviewer', 'http://127.0.0.1:1')], notices: [notice] });
      await deliveriesService({ store, people: peopleService({ store, clock }), clock }).retry(
        operator,
        'n1',
      );
      deepEqual(
        (await store.notices({})).map(({ state }) => state),
        ['waiting'],
      );
      await store.close();
    }));
});
