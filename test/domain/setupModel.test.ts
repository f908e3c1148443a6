import { deepEqual, equal, ok } from 'node:assert/strict';
import { decide } from '../../src/domain/setup/decide.ts';
import { failedAs } from '../../src/domain/setup/failure.ts';
import { type Laws, successors, type World } from '../support/setupModel.ts';
import { confirmed } from './setupBuilders.ts';

const start = (crashes: number, faults: number): World => ({
  stored: confirmed(),
  center: { tenants: [], answers: {}, underway: [] },
  workers: [undefined, undefined],
  crashes,
  faults,
  ids: 10,
});

/** What makes a world another one: neither histories and moments, nor how often a case has been changed. */
function keyOf({ stored, center, workers, crashes, faults }: World): string {
  const brief = ({ status, call, failures, doubts, tenantId }: World['stored']) => [
    status,
    call,
    failures,
    doubts,
    tenantId,
  ];
  const at = workers.map(
    (worker) =>
      worker && [worker.one.revision === stored.revision, brief(worker.one), worker.seen, worker.reply],
  );
  return JSON.stringify([brief(stored), center, at, crashes, faults]);
}

/** Every world that can be reached; the first that is wrong ends the search. */
function explore(from: World, laws: Laws, isWrong: (world: World) => boolean) {
  const seen = new Map<string, World>([[keyOf(from), from]]);
  const open = [from];
  const edges: [string, string][] = [];
  for (let world = open.pop(); world; world = open.pop()) {
    if (isWrong(world)) return { wrong: world, worlds: seen, edges };
    for (const next of successors(world, laws)) {
      const key = keyOf(next);
      edges.push([keyOf(world), key]);
      if (!seen.has(key)) {
        seen.set(key, next);
        open.push(next);
      }
    }
  }
  return { wrong: undefined, worlds: seen, edges };
}

const isSecond = ({ center }: World): boolean => center.tenants.length > 1;
/** Told that nothing was made, while something was, or may still be. */
const isOrphan = ({ stored, center }: World): boolean =>
  stored.status === 'refused' && center.tenants.length + center.underway.length > 0;
const isWrong = (world: World): boolean => isSecond(world) || isOrphan(world);

/** The worlds from which no way leads to an end. */
function stuckIn({ worlds, edges }: ReturnType<typeof explore>): World[] {
  const before = new Map<string, string[]>();
  for (const [from, to] of edges) before.set(to, [...(before.get(to) ?? []), from]);
  const isEnd = ({ stored }: World) => stored.status === 'ready' || stored.status === 'needsReview';
  const good = new Set([...worlds].filter(([, world]) => isEnd(world)).map(([key]) => key));
  const open = [...good];
  for (let key = open.pop(); key; key = open.pop())
    for (const from of before.get(key) ?? [])
      if (!good.has(from)) {
        good.add(from);
        open.push(from);
      }
  return [...worlds].filter(([key]) => !good.has(key)).map(([, world]) => world);
}

const real = { decide, failedAs };

describe('two workers that set the same customer up', () => {
  for (const [law, laws] of [
    ['request ids are honoured', { honoursIds: true, hasOneDomain: false }],
    ['domains are given once', { honoursIds: false, hasOneDomain: true }],
  ] as const)
    it(`make one tenant, whatever crashes, is late or lost, where only ${law}`, function () {
      this.timeout(60_000);
      const explored = explore(start(1, 2), { ...laws, ...real }, isWrong);
      equal(explored.wrong, undefined);
      ok(explored.worlds.size > 1_000, `${explored.worlds.size} worlds`);
      deepEqual(stuckIn(explored).slice(0, 1), []);
    });
});

describe('a setup that was built wrongly is found out', () => {
  const mutants: Record<string, Laws> = {
    'when it saves only once that it will write': {
      ...{ ...real, honoursIds: false, hasOneDomain: true },
      decide: (one, seen) => decide(one, { ...seen, isBegun: seen.isBegun || one.call?.isSent === true }),
    },
    'when it takes every refusal for the whole truth': {
      ...{ ...real, honoursIds: false, hasOneDomain: true },
      failedAs: (one, failure, after) => failedAs(one, failure, { ...after, isFirst: true }),
    },
    'when it repeats a lost write as another': {
      ...{ ...real, honoursIds: true, hasOneDomain: false },
      failedAs: (one, failure, after) =>
        failure.isOutcomeUnknown
          ? { type: 'retried', ...{ code: '', status: 0, reason: '' }, ids: after.ids, at: after.now }
          : failedAs(one, failure, after),
    },
  };
  for (const [when, mutant] of Object.entries(mutants))
    it(when, () => {
      ok(explore(start(1, 2), mutant, isWrong).wrong);
    });
});
