import { deepEqual } from 'node:assert/strict';
import { storeForEach } from '../../support/stores/storeForEach.ts';
import { draft, noticeAt } from '../../support/stores/stores.ts';

const at = '2026-01-05T18:00:00.000Z';
const until = '2026-01-05T18:02:00.000Z';
const notice = (to: string) => noticeAt(at, { id: `for ${to}`, to: `tenant/${to}` });

describe('whose turn it is in the store on PostgreSQL', () => {
  const on = storeForEach();

  /** Whom the next notices are for; they go back at once, as if they could not be sent now. */
  const turn = async (limit: number): Promise<string[]> => {
    const claimed = await on.store.claim(limit, at, until);
    for (const one of claimed) await on.store.settle(one, { held: { at } });
    return claimed.map(({ to }) => to.slice('tenant/'.length)).sort();
  };

  it('comes to everybody before it comes to anybody again', async () => {
    await on.store.commit({ notices: ['a', 'b', 'c', 'd', 'e'].map(notice) });
    const turns = [await turn(2), await turn(2), await turn(2), await turn(2), await turn(2)];
    deepEqual(turns, [
      ['a', 'b'],
      ['c', 'd'],
      ['a', 'e'],
      ['b', 'c'],
      ['d', 'e'],
    ]);
  });

  it('begins with the first again when the last was among those of the turn before', async () => {
    await on.store.commit({ notices: ['a', 'b', 'c'].map(notice) });
    deepEqual(
      [await turn(3), await turn(3), await turn(2)],
      [
        ['a', 'b', 'c'],
        ['a', 'b', 'c'],
        ['a', 'b'],
      ],
    );
  });

  it('is that of the cases that have been due longest, in their order', async () => {
    const due = ['18:03', '18:01', '18:02'].map((time, index) => ({
      ...draft(`c${index}`),
      lookAt: `2026-01-05T${time}:00.000Z`,
    }));
    await on.store.commit({ put: due });
    const query = { kinds: ['partnerQualification'], limit: 3 } as const;
    const claimed = await on.store.claimCases(query, '2026-01-05T19:00:00.000Z', '2026-01-05T19:01:00.000Z');
    deepEqual(
      claimed.map(({ id }) => id),
      ['c1', 'c2', 'c0'],
    );
  });
});
