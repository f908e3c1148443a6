import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { advance, type Case, inOrder } from '../../src/domain/case.ts';
import type { Actor, Role } from '../../src/domain/person.ts';
import { maySee, sightOf } from '../../src/domain/policy.ts';
import { listedAtMost } from '../../src/services/casePage.ts';
import type { CaseQuery, Store } from '../../src/services/ports.ts';
import { everyCase } from '../support/journeys/everyCase.ts';
import { draft } from '../support/stores/stores.ts';

const person = (name: string, ...roles: Role[]): Actor => ({ id: `tenant/${name}`, name, roles });
const owner = person('agent', 'salesAgent');
const reviewer = person('reviewer', 'reviewer');
const operator = person('operator', 'operator');
const people = {
  owner,
  reviewer,
  operator,
  both: person('both', 'reviewer', 'operator'),
  'all at once': { ...owner, roles: ['salesAgent', 'reviewer', 'operator'] },
  'a former agent': { ...owner, roles: [] },
  'a former agent who reviews': { ...owner, roles: ['reviewer'] },
  nobody: person('nobody'),
} as const satisfies Record<string, Actor>;

const minute = (number: number): string => new Date(Date.UTC(2026, 0, 5) + number * 60_000).toISOString();

/** Every kind of case in every status, changed in another order than that in which they are put; and an edited one. */
function varied(): Case[] {
  const all = everyCase({ owner, reviewer, operator, applicant: person('colleague', 'adminAgent') });
  const submitted = advance(draft('edited'), { type: 'submitted' }, owner, minute(0));
  const edited = advance(submitted, { type: 'edited' }, owner, minute(0));
  const withdrawn = advance(draft('never submitted'), { type: 'withdrawn' }, owner, minute(0));
  const cases = [...all, edited, withdrawn];
  return cases.map((one, index) => ({ ...one, changedAt: minute(((index * 37) % cases.length) * 30) }));
}

const whole = { from: 0, size: listedAtMost };
const idsOf = (cases: readonly Case[]): string[] => cases.map(({ id }) => id);

const queries = fc.record<CaseQuery>(
  {
    kind: fc.constantFrom('partnerQualification', 'order', 'takeover', 'customerQualification'),
    owner: fc.constantFrom(owner.id, reviewer.id),
    statuses: fc.subarray(['draft', 'submitted', 'approved', 'withdrawn', 'ready', 'placed'] as const),
    words: fc.constantFrom('gcc', 'GCC-C0', 'example gcc', 'springfield', 'nowhere'),
    changedSince: fc.nat(40 * 30).map(minute),
  },
  { requiredKeys: [] },
);

/** What every store promises of its pages, whatever engine is under it. `open` opens the same store again after `close`. */
export function describePages(name: string, open: () => Promise<Store>): void {
  describe(`the pages of the store on ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const reopen = async (): Promise<void> => {
      await store.close();
      store = await open();
    };

    for (const [who, actor] of Object.entries<Actor>(people))
      it(`hold all that policy lets somebody see, and nothing else: ${who}`, async () => {
        const cases = varied();
        const expected = idsOf(cases.filter((one) => maySee(actor, one)).sort(inOrder));
        await store.commit({ put: cases });
        const seen = await store.page({}, sightOf(actor), whole);
        deepEqual([idsOf(seen.cases), seen.count, seen.isMore], [expected, expected.length, false]);
        await reopen();
        deepEqual(idsOf((await store.page({}, sightOf(actor), whole)).cases), expected);
      });

    it('are parts of what a query asks for, open ones first, then last changed first', async () => {
      const cases = varied();
      await store.commit({ put: cases });
      await reopen();
      const part = fc.record({ from: fc.nat(50), size: fc.integer({ min: 1, max: 20 }) });
      const actors = fc.constantFrom(...Object.values<Actor>(people));
      const asked = async (query: CaseQuery, actor: Actor, { from, size }: typeof whole): Promise<void> => {
        const all = (await store.list(query)).filter((one) => maySee(actor, one)).sort(inOrder);
        const page = await store.page(query, sightOf(actor), { from, size });
        deepEqual([idsOf(page.cases), page.count], [idsOf(all.slice(from, from + size)), all.length]);
      };
      await fc.assert(fc.asyncProperty(queries, actors, part, asked));
    });

    it('show a case as it is now, at the place that it has now', async () => {
      const first = { ...advance(draft('c1'), { type: 'submitted' }, owner, minute(1)) };
      const second = { ...advance(draft('c2'), { type: 'submitted' }, owner, minute(2)) };
      const ids = async () => idsOf((await store.page({}, sightOf(reviewer), whole)).cases);
      await store.commit({ put: [first, second, draft('c3')] });
      deepEqual(await ids(), ['c2', 'c1']);
      const taken = advance(first, { type: 'reviewStarted' }, reviewer, minute(100));
      await store.commit({ put: [taken] });
      deepEqual(await ids(), ['c1', 'c2']);
      await store.commit({
        put: [advance(taken, { type: 'rejected', reasons: ['OTHER'], comment: '' }, reviewer, minute(101))],
      });
      deepEqual(await ids(), ['c2', 'c1']);
    });

    it('have an old case that is open before a thousand newer ones that are closed', async () => {
      const numbers = Array.from({ length: listedAtMost + 2 }, (_, count) => count);
      const all = numbers.map((count) =>
        advance(draft(`c${count}`), { type: 'submitted' }, owner, minute(0)),
      );
      const closed = all.slice(1).map((one) => advance(one, { type: 'withdrawn' }, owner, minute(100)));
      await store.commit({ put: [...all.slice(0, 1), ...closed] });
      const { cases } = await store.page({}, sightOf(reviewer), { from: 0, size: 2 });
      deepEqual(
        cases.map(({ status }) => status),
        ['submitted', 'withdrawn'],
      );
    });

    for (const [more, isMore] of [
      [0, false],
      [1, true],
      [500, true],
    ] as const)
      it(`are counted up to a thousand cases, and there end, of ${listedAtMost + more}`, async () => {
        const numbers = Array.from({ length: listedAtMost + more }, (_, number) => number);
        const cases = numbers.map((number) =>
          advance(draft(`c${number}`), { type: 'submitted' }, owner, minute(number)),
        );
        await store.commit({ put: cases });
        const { cases: last, ...page } = await store.page({}, sightOf(reviewer), { from: 996, size: 8 });
        deepEqual(page, { count: listedAtMost, isMore });
        deepEqual(
          idsOf(last),
          [3, 2, 1, 0].map((number) => `c${number + more}`),
        );
        equal((await store.page({}, sightOf(reviewer), { from: 5_000, size: 8 })).cases.length, 0);
      });
  });
}
