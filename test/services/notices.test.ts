import { deepEqual, equal } from 'node:assert/strict';
import { openPartnerQualification } from '../../src/domain/application/open.ts';
import { advance, type Case, type CaseEvent } from '../../src/domain/case.ts';
import { noticesService } from '../../src/services/notices.ts';
import { type Change, type Store, Unsaved } from '../../src/services/ports.ts';
import { openLowdbStore } from '../../src/stores/lowdb/store.ts';
import { countedIds, directoryWith, handClock } from '../support/bots/doubles.ts';
import { inFolder } from '../support/stores/stores.ts';

const clock = handClock('2026-01-05T18:00:00.000Z');
const owner = { id: 'tenant/agent', name: 'Sales agent', roles: [] };
const draft = (): Case => openPartnerQualification('case', 'GCC-7K2QM', owner, clock.now());
const withdrawn: CaseEvent = { type: 'withdrawn' };
const cardAt = (activityId: string) => ({
  chat: { serviceUrl: 'https://smba.example/', conversationId: 'chat', botId: 'bot' },
  activityId,
});

/** A store with a draft, and what happens while the next change of it is on its way to the disk, and after that. */
async function withStore(
  meanwhile: (store: Store) => Promise<unknown>,
  task: (store: Store, notices: ReturnType<typeof noticesService>) => Promise<void>,
  afterwards?: (change: Change) => void,
): Promise<void> {
  await inFolder(async (folder) => {
    const store = await openLowdbStore(folder);
    await store.commit({ put: [draft()] });
    const commit = async (change: Change) => {
      if (change.put) await meanwhile(store);
      else afterwards?.(change);
      return store.commit(change);
    };
    const deps = { clock, ids: countedIds(), directory: directoryWith({}) };
    try {
      await task(store, noticesService({ ...deps, store: { ...store, commit } }));
    } finally {
      await store.close();
    }
  });
}

/** Shows the owner the draft as it is before the change. */
const show = (activityId: string) => (store: Store) =>
  noticesService({ clock, ids: countedIds(), directory: directoryWith({}), store }).shown({
    to: owner.id,
    caseId: 'case',
    revision: 1,
    place: cardAt(activityId),
    isForm: false,
  });

const withdraw = (notices: ReturnType<typeof noticesService>, activityId?: string) => {
  const after = advance(draft(), withdrawn, owner, clock.now());
  const change = { expect: [{ id: 'case', revision: 1 }], put: [after] };
  return notices.commit(change, { event: withdrawn, after, by: owner.id, activityId });
};

const renewals = async (store: Store): Promise<(string | undefined)[]> =>
  (await store.notices({ states: ['waiting'] })).map(({ place }) => place?.activityId);

describe('a card that becomes known while a change of its case is being kept', () => {
  it('is brought up to date', async () => {
    await withStore(show('late'), async (store, notices) => {
      equal(await withdraw(notices), 'ok');
      deepEqual(await renewals(store), ['late']);
    });
  });

  it('is left alone where the change comes from it', async () => {
    await withStore(show('acting'), async (store, notices) => {
      equal(await withdraw(notices, 'acting'), 'ok');
      deepEqual(await renewals(store), []);
    });
  });

  it('does not undo the change when it cannot be kept itself', async () => {
    const fail = () => {
      throw new Unsaved('the disk is full');
    };
    await withStore(
      show('late'),
      async (store, notices) => {
        equal(await withdraw(notices), 'ok');
        equal((await store.find('case'))?.status, 'withdrawn');
      },
      fail,
    );
  });
});

describe('news of a case', () => {
  const reviewers = ['tenant/one', 'tenant/two'];
  const directory = directoryWith(Object.fromEntries(reviewers.map((id) => [id, ['reviewer']])));
  const overdue: CaseEvent = { type: 'reminded', mark: 'overdue' };
  const submitted: CaseEvent = { type: 'submitted' };

  /** What waits for the first reviewer after these events; before the last of them, something happens. */
  const waitingAfter = async (events: readonly CaseEvent[], meanwhile = async (_store: Store) => {}) => {
    let found: string[] = [];
    await inFolder(async (folder) => {
      const store = await openLowdbStore(folder);
      const notices = noticesService({ store, clock, directory, ids: countedIds() });
      for (const event of events) {
        if (event === events.at(-1)) await meanwhile(store);
        await notices.commit({}, { event, after: draft(), by: owner.id });
      }
      const all = await store.notices({ states: ['waiting'] });
      found = all.filter(({ to }) => to === reviewers[0]).map(({ news }) => news);
      await store.close();
    });
    return found;
  };

  it('that waits for somebody already waits once: its card is made when it is sent', async () => {
    deepEqual(await waitingAfter([submitted, { ...submitted }]), ['submitted']);
  });

  it('stays the last of all, behind what happened in between', async () => {
    const again = [submitted, overdue, { ...submitted }];
    deepEqual(await waitingAfter(again), ['submitted', 'overdue', 'submitted']);
  });

  it('is told anew while the one before it is being sent', async () => {
    const claim = async (store: Store) =>
      void (await store.claim(1, clock.now(), '2026-01-05T18:02:00.000Z'));
    deepEqual(await waitingAfter([submitted, { ...submitted }], claim), ['submitted', 'submitted']);
  });
});
