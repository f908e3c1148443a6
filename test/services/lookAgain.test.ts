import { equal } from 'node:assert/strict';
import { openPartnerQualification } from '../../src/domain/application/open.ts';
import { lookAgain, lookNow } from '../../src/services/lookAgain.ts';
import type { Store } from '../../src/services/ports.ts';
import { openLowdbStore } from '../../src/stores/lowdb/store.ts';
import { handClock } from '../support/bots/doubles.ts';
import { inFolder } from '../support/stores/stores.ts';

const clock = handClock('2026-01-05T18:00:00.000Z');
const before = '2026-01-05T17:59:00.000Z';
const later = '2026-01-05T18:15:00.000Z';
const owner = { id: 'tenant/agent', name: 'Sales agent', roles: [] };
const waiting = { ...openPartnerQualification('c1', 'GCC-7K2QM', owner, before), lookAt: before };

/** A store with a case that waits, after some steps; tells when the case is looked at next. */
async function lookedAtAfter(...steps: readonly ((store: Store) => Promise<void>)[]): Promise<unknown> {
  return inFolder(async (folder) => {
    const store = await openLowdbStore(folder);
    await store.commit({ put: [waiting] });
    for (const step of steps) await step(store);
    const { lookAt } = (await store.find('c1')) ?? {};
    await store.close();
    return lookAt;
  });
}

const wake = (store: Store) => lookNow({ store, clock }, [waiting]);
const putOff = (store: Store) => lookAgain(store, waiting, later);

describe('a case that is woken while a worker looks at it', () => {
  it('is looked at again now, whichever of them is faster', async () => {
    equal(await lookedAtAfter(wake, putOff), clock.now());
    equal(await lookedAtAfter(putOff, wake), clock.now());
  });

  it('is put off when nobody wakes it', async () => {
    equal(await lookedAtAfter(putOff), later);
  });
});
