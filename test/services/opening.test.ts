import { deepEqual, equal, rejects } from 'node:assert/strict';
import { advance, type Case, type CaseKind } from '../../src/domain/case.ts';
import { type OpeningDeps, openCase } from '../../src/services/opening.ts';
import type { CaseQuery } from '../../src/services/ports.ts';
import { countedIds, handClock } from '../support/bots/doubles.ts';
import { newTrace } from '../support/bots/trace.ts';
import { draft, idsIn, inFolder, openSmall } from '../support/stores/stores.ts';

const agent = { id: 'tenant/agent', name: 'Sales agent', roles: [] };
const clock = handClock('2026-01-05T18:00:00.000Z');

/** A case that may be opened. */
async function opened(deps: OpeningDeps, kind: CaseKind = 'order', trace = newTrace()): Promise<Case> {
  const one = await openCase(deps, agent, kind, trace);
  if (one === 'tooManyDrafts') throw new Error('there are too many drafts');
  return one;
}

describe('a case that somebody begins', () => {
  it('is one case, however often they begin it at once', () =>
    inFolder(async (folder) => {
      const store = await openSmall(folder);
      const ids = countedIds();
      const begun = await Promise.all([1, 2, 3].map(() => opened({ store, clock, ids })));
      equal(new Set(begun.map(({ id }) => id)).size, 1);
      equal((await idsIn(store)).join(), begun[0]?.id);
      await store.close();
    }));

  it('belongs to the request that it was begun in, before anything is answered', () =>
    inFolder(async (folder) => {
      const store = await openSmall(folder);
      const [trace, ids] = [newTrace(), countedIds()];
      for (const kind of ['partnerQualification', 'customerSetup', 'takeover', 'order'] as const) {
        const { id } = await opened({ store, clock, ids }, kind, trace);
        equal((await store.find(id))?.correlationId, trace.correlationId, kind);
      }
      await store.close();
    }));

  it('is a new one also when somebody has taken on one that they had', () =>
    inFolder(async (folder) => {
      const store = await openSmall(folder);
      const deps = { store, clock, ids: countedIds() };
      const begin = async () => {
        const one = await opened(deps);
        const used = { ...one, revision: 2 };
        await store.commit({ put: [used] });
        return used;
      };
      const refs = new Set<string>();
      for (const one of [await begin(), await begin(), await begin()]) {
        await store.commit({ put: [{ ...one, owner: 'tenant/successor' }] });
        refs.add(one.ref).add((await begin()).ref);
      }
      equal(refs.size, 6);
      await store.close();
    }));

  it('is a new one, though others were finished before, and none of those is read for it', () =>
    inFolder(async (folder) => {
      const store = await openSmall(folder);
      const asked: unknown[] = [];
      const list = (query: CaseQuery) => {
        asked.push(query.statuses);
        return store.list(query);
      };
      const deps = { store: { ...store, list }, clock, ids: countedIds() };
      const ids = new Set<string>();
      for (let n = 0; n < 3; n += 1) {
        const one = await opened(deps);
        ids.add(one.id);
        await store.commit({ put: [advance(one, { type: 'withdrawn' }, agent, clock.now())] });
      }
      equal(ids.size, 3);
      for (const statuses of asked) deepEqual(statuses, ['draft', 'drafted']);
      await store.close();
    }));

  it('is none where they have 100 drafts of its kind; one that nothing was answered in is gone on with', () =>
    inFolder(async (folder) => {
      const store = await openSmall(folder);
      const deps = { store, clock, ids: countedIds() };
      const begin = (kind: CaseKind) => openCase(deps, agent, kind, newTrace());
      const first = await opened(deps);
      const used = { ...first, revision: 2 };
      const copies = Array.from({ length: 99 }, (_, n) => ({ ...used, id: `d${n}`, ref: `GCC-D${n}` }));
      await store.commit({ put: copies });
      deepEqual(await begin('order'), first);
      await store.commit({ put: [used] });
      equal(await begin('order'), 'tooManyDrafts');
      equal((await opened(deps, 'takeover')).kind, 'takeover');
      await store.commit({ put: [advance(used, { type: 'withdrawn' }, agent, clock.now())] });
      equal((await opened(deps)).kind, 'order');
      await store.close();
    }));

  it('is never shown when it was not kept', () =>
    inFolder(async (folder) => {
      const store = await openSmall(folder);
      await store.commit({ put: [draft('taken')] });
      const ids = { ...countedIds(), id: () => 'taken' };
      await rejects(openCase({ store, clock, ids }, agent, 'order', newTrace()), /could not be opened/);
      await store.close();
    }));
});
