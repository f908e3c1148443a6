import { deepEqual, equal } from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { advance } from '../../../src/domain/case.ts';
import { pageOfCases } from '../../../src/stores/lowdb/casePages.ts';
import { caseTable } from '../../../src/stores/lowdb/caseTable.ts';
import { listCases } from '../../../src/stores/lowdb/queries.ts';
import { draft } from '../../support/stores/stores.ts';

const agent = { id: 'tenant/agent', name: 'Sales agent', roles: [] };
const sight = { owner: undefined, roles: ['reviewer'] } as const;
const first = { from: 0, size: 8 };

const minute = (number: number): string => new Date(Date.UTC(2026, 0, 5) + number * 60_000).toISOString();
const pattern = JSON.stringify(advance(draft('pattern'), { type: 'submitted' }, agent, minute(0)));

/** A submitted application as it was written; one that is spoiled cannot be parsed. */
const written = (number: number, isSpoiled: boolean) => ({
  ...JSON.parse(pattern),
  id: `c${number}`,
  ref: `GCC-${number}`,
  changedAt: minute(number),
  ...(isSpoiled && { revision: 'none' }),
});

/** The cases of a store that was just opened, of which only some can be read. */
function tableOf(count: number, isSpoiled: (number: number) => boolean = () => false) {
  const cases = caseTable();
  for (let number = 0; number < count; number += 1) cases.load(written(number, isSpoiled(number)));
  return cases;
}

describe('the lists of the store on lowdb, among many cases', () => {
  it('read the cases of a page, and no other', async () => {
    const cases = tableOf(5_000, (number) => number < 4_992);
    const page = await pageOfCases(cases, {}, sight, first);
    deepEqual([page.cases.length, page.count, page.isMore], [8, 1_000, true]);
  });

  it('read the cases of a page far behind the first, and no other, also of a search', async () => {
    const cases = tableOf(5_000, (number) => number < 4_000 || number > 4_007);
    for (const query of [{}, { words: 'gcc' }, { owner: agent.id }]) {
      const page = await pageOfCases(cases, query, sight, { from: 992, size: 8 });
      deepEqual([page.cases.length, page.count, page.isMore], [8, 1_000, true]);
    }
  });

  it('read the cases that a query asks for, and no other', async () => {
    const cases = tableOf(5_000, (number) => number < 4_998);
    const query = { kind: 'partnerQualification', statuses: ['submitted'] } as const;
    deepEqual(
      listCases(cases, { ...query, changedSince: minute(4_998) }).map(({ id }) => id),
      ['c4999', 'c4998'],
    );
    deepEqual(listCases(cases, { ...query, kind: 'order' }), []);
  });

  it('let others have turns while somebody searches, and find what changes meanwhile', async () => {
    const cases = tableOf(50_000);
    const search = pageOfCases(cases, { words: 'GCC-0' }, sight, first);
    let isOver = false;
    void search.then(() => {
      isOver = true;
    });
    await turn();
    equal(isOver, false);
    const one = cases.get('c0');
    if (one) cases.put({ ...one, changedAt: minute(60_000) });
    deepEqual(
      (await search).cases.map(({ id, changedAt }) => [id, changedAt]),
      [['c0', minute(60_000)]],
    );
  });
});
