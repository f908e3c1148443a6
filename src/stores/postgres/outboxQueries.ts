import { randomUUID } from 'node:crypto';
import { Notice, type Outcome, settled } from '../../domain/notice.ts';
import { noticeRow } from './rows.ts';
import type { Session } from './session.ts';
import { notices, replacement } from './tables.ts';

/** Those that are due and the oldest of their receiver's line; whoever is taking one now keeps it. */
const due = `select body from notices as one
  where state = 'waiting' and not_before <= $1 and not exists (
    select from notices as older where older.state = 'waiting' and older.receiver = one.receiver
      and (older.at, older.place) < (one.at, one.place))
  order by at, place limit $2 for update skip locked`;

/** Takes up to `limit` notices that are due, until `until`: the oldest of each person, unless it is being changed now. */
export function claim(
  { transaction }: Session,
  limit: number,
  now: string,
  until: string,
): Promise<Notice[]> {
  return transaction(
    async (query) => {
      const rows = await query<{ body: object }>(due, [now, limit]);
      const claimed = rows.map(({ body }) => claimedUntil(Notice.parse(body), until));
      if (claimed.length > 0) await query(replacement(notices, 1), [JSON.stringify(claimed.map(noticeRow))]);
      return claimed;
    },
    (claimed) => claimed.length > 0,
  );
}

const claimedUntil = (one: Notice, until: string): Notice => ({
  ...one,
  notBefore: until,
  attempts: one.attempts + 1,
  lease: randomUUID(),
});

/** Records what became of a claimed notice; false when its lease was lost in between. */
export function settle({ transaction }: Session, notice: Notice, outcome: Outcome): Promise<boolean> {
  const after = settled(notice, outcome);
  return transaction(
    async (query) => {
      const settledNow = await query(
        `update notices set state = $3, not_before = $4, lease = null, body = $5
         where id = $1 and lease = $2 returning id`,
        [notice.id, notice.lease, after.state, after.notBefore, JSON.stringify(after)],
      );
      return settledNow.length > 0;
    },
    (isOurs) => isOurs,
  );
}
