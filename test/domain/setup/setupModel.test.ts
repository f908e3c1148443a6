import { deepEqual, equal, ok } from 'node:assert/strict';
import { decide } from '../../../src/domain/setup/decide.ts';
import { eventAfterFailure } from '../../../src/domain/setup/failure.ts';
import { search } from '../../support/sagas/search.ts';
import { type Laws, successors, type World } from '../../support/sagas/setupModel.ts';
import { confirmed } from './setupBuilders.ts';

const start = (workers: number, crashes: number, faults: number): World => ({
  stored: { ...confirmed(), history: [] },
  center: { tenants: [], answers: {}, underway: [] },
  workers: Array.from({ length: workers }, () => undefined),
  crashes,
  faults,
  ids: 10,
});

/**
 * What makes a world another one: neither histories and moments, nor how often a case has been changed, nor which worker is
 * which; nor the names of writes, where nobody compares them.
 */
const keyIn =
  ({ honoursIds }: Laws) =>
  ({ stored, center, workers, crashes, faults }: World): string => {
    const brief = ({ status, call, failures, doubts, tenantId }: World['stored']) =>
      [status, call?.isSent, honoursIds && call?.requestId, failures, doubts, tenantId].join();
    const at = workers.map((worker) =>
      worker
        ? JSON.stringify([
            worker.one.revision === stored.revision || brief(worker.one),
            worker.seen,
            worker.reply,
          ])
        : '',
    );
    const { tenants, answers, underway } = center;
    const late = underway.map(({ move, requestId }) => `${move} ${honoursIds && requestId}`).sort();
    const microsoft = [tenants.map(({ isQualified }) => isQualified), honoursIds && JSON.stringify(answers)];
    return [brief(stored), ...microsoft, late, at.sort(), crashes, faults].join('|');
  };

const isSecond = ({ center }: World): boolean => center.tenants.length > 1;
/** Told that nothing was made, while something was, or may still be. */
const isOrphan = ({ stored, center }: World): boolean =>
  stored.status === 'refused' && center.tenants.length + center.underway.length > 0;
const violation = (world: World): string | undefined => {
  if (isSecond(world)) return 'a second tenant';
  return isOrphan(world) ? 'a tenant that nobody knows of' : undefined;
};

const isAtRest = ({ stored }: World): boolean => stored.status === 'ready' || stored.status === 'needsReview';

/** Every world that can be reached; the first that is wrong ends the search. */
const explore = (from: World, laws: Laws) =>
  search(from, { nexts: (world) => successors(world, laws), keyOf: keyIn(laws), violation, isAtRest });

const real = { decide, eventAfterFailure, isSafe: true };
const places = [
  ['request ids are honoured', { honoursIds: true, hasOneDomain: false }],
  ['domains are given once', { honoursIds: false, hasOneDomain: true }],
] as const;

describe('three workers that set the same customer up', () => {
  for (const [law, laws] of places)
    it(`make one tenant, whichever two crash and whatever two answers are late or lost, where only ${law}`, function () {
      this.timeout(180_000);
      const found = explore(start(3, 2, 2), { ...laws, ...real });
      equal(found.violation, undefined);
      ok(found.states > 10_000, `${found.states} states`);
      deepEqual(found.stuck, []);
    });
});

describe('a setup that was built wrongly is found out', () => {
  const onlyIds = { ...real, isSafe: false, honoursIds: true, hasOneDomain: false };
  const onlyDomains = { ...real, isSafe: false, honoursIds: false, hasOneDomain: true };
  const mutants: Record<string, Laws> = {
    'when it saves only once that it will write': {
      ...onlyDomains,
      decide: (one, seen) => decide(one, { ...seen, isBegun: seen.isBegun || one.call?.isSent === true }),
    },
    'when it takes every refusal for the whole truth': {
      ...onlyDomains,
      eventAfterFailure: (one, failure, after) =>
        eventAfterFailure(one, failure, { ...after, isFirst: true }),
    },
    'when it repeats a lost write as another': {
      ...onlyIds,
      eventAfterFailure: (one, failure, after) =>
        failure.isOutcomeUnknown
          ? { type: 'retried', code: '', status: 0, reason: '', requestId: after.requestId, at: after.now }
          : eventAfterFailure(one, failure, after),
    },
  };
  for (const [when, mutant] of Object.entries(mutants))
    it(when, function () {
      this.timeout(60_000);
      ok(explore(start(2, 1, 2), mutant).violation);
    });
});
