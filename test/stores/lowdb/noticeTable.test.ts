import { deepEqual, equal } from 'node:assert/strict';
import type { Notice } from '../../../src/domain/notice.ts';
import { noticeTable } from '../../../src/stores/lowdb/noticeTable.ts';
import { noticeAt } from '../../support/stores/stores.ts';

const moment = (second: number): string => `2026-01-05T18:00:0${second}.000Z`;

/** A notice that waits since a second of some minute. */
const notice = (id: string, to: string, second = 0) => noticeAt(moment(second), { id, to });

const idsOf = (all: Iterable<Notice>): string[] => [...all].map(({ id }) => id);

describe('the table of notices', () => {
  it('has a line for each person, the oldest first, and those of the same age as they came', () => {
    const table = noticeTable();
    table.put(notice('late', 'a', 3));
    table.put(notice('early', 'a', 1));
    table.put(notice('other', 'b', 2));
    table.put(notice('early, too', 'a', 1));
    deepEqual(idsOf(table.heads()), ['early', 'other']);
    deepEqual(idsOf(table.candidates({ states: ['waiting'] })), ['early', 'early, too', 'other', 'late']);
  });

  it('lets the next one come when the first does not wait any more', () => {
    const table = noticeTable();
    for (const [at, id] of ['n1', 'n2', 'n3'].entries()) table.put(notice(id, 'a', at));
    table.put({ ...notice('n1', 'a', 0), state: 'sent' });
    deepEqual(idsOf(table.heads()), ['n2']);
    table.put({ ...notice('n3', 'a', 2), state: 'dead' });
    table.put({ ...notice('n2', 'a', 1), state: 'dropped' });
    deepEqual(idsOf(table.heads()), []);
    table.put(notice('n4', 'a', 4));
    deepEqual(idsOf(table.heads()), ['n4']);
  });

  it('keeps the place of a notice that is put again, and gives it another one by its age', () => {
    const table = noticeTable();
    for (const id of ['n1', 'n2', 'n3']) table.put(notice(id, 'a', 1));
    table.put({ ...notice('n1', 'a', 1), attempts: 2 });
    deepEqual(
      [...table.heads()].map(({ id, attempts }) => [id, attempts]),
      [['n1', 2]],
    );
    table.put(notice('n1', 'a', 2));
    deepEqual(idsOf(table.candidates({ states: ['waiting'] })), ['n2', 'n3', 'n1']);
    table.put(notice('n3', 'a', 0));
    deepEqual(idsOf(table.candidates({ states: ['waiting'] })), ['n3', 'n2', 'n1']);
  });

  it('finds those of a case, and those that are dead, without a look at the others', () => {
    const table = noticeTable();
    table.put(notice('n1', 'a'));
    table.put({ ...notice('n2', 'a'), caseId: 'c2' });
    table.put({ ...notice('n3', 'b'), state: 'dead' });
    deepEqual(idsOf(table.candidates({ caseId: 'c2' })), ['n2']);
    deepEqual(idsOf(table.candidates({ caseId: 'c3' })), []);
    deepEqual(idsOf(table.candidates({ states: ['dead'] })), ['n3']);
    deepEqual(idsOf(table.candidates({ states: ['dead', 'waiting'] })), ['n1', 'n2', 'n3']);
    deepEqual(idsOf(table.candidates({})), ['n1', 'n2', 'n3']);
    table.put({ ...notice('n3', 'b'), state: 'waiting' });
    deepEqual(idsOf(table.candidates({ states: ['dead'] })), []);
  });

  it('forgets all of a notice that is removed', () => {
    const table = noticeTable();
    table.put(notice('n1', 'a'));
    table.put({ ...notice('n2', 'b'), state: 'dead' });
    for (const id of ['n1', 'n2', 'n2', 'never there']) table.remove(id);
    equal(table.get('n1'), undefined);
    for (const query of [{}, { caseId: 'c1' }, { states: ['dead'] }, { states: ['waiting'] }] as const)
      deepEqual(idsOf(table.candidates(query)), []);
    deepEqual(idsOf(table.heads()), []);
  });
});
