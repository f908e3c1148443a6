import { randomUUID } from 'node:crypto';
import { claimed, Notice } from '../../domain/notice.ts';
import type { Store } from '../../services/ports.ts';
import { noticeRow } from './rows.ts';
import type { Session } from './session.ts';
import { notices, replacement } from './tables.ts';

/**
 * The oldest notice of each receiver's line, line after line from a receiver on, as far as there are any due; whoever is
 * taking one now keeps it. So the cost does not grow with the length of the lines, nor with their number.
 */
const due = `with recursive heads as (
    (select id, receiver, not_before from notices where state = 'waiting' and receiver > $3
      order by receiver, at, place limit 1)
    union all
    select next.* from heads cross join lateral (
      select id, receiver, not_before from notices where state = 'waiting' and receiver > heads.receiver
      order by receiver, at, place limit 1) as next)
  select body from notices
  where id in (select id from heads where not_before <= $1 limit $2) and state = 'waiting' and not_before <= $1
  order by at, place for update skip locked`;

/** Makes the way to take up to `limit` notices that are due, until `until`: the oldest of each person, everybody in turn. */
export function claiming({ transaction }: Session): Store['claim'] {
  let after = '';

  /** Takes those of the lines behind the one where it ended last, and remembers where it ends now. */
  const take = (limit: number, now: string, until: string): Promise<Notice[]> =>
    transaction(
      async (query) => {
        const rows = await query<{ body: object }>(due, [now, limit, after]);
        const taken = rows.map(({ body }) => claimed(Notice.parse(body), until, randomUUID()));
        if (taken.length > 0) await query(replacement(notices, 1), [JSON.stringify(taken.map(noticeRow))]);
        after = taken.length === limit ? lastReceiver(taken) : '';
        return taken;
      },
      (taken) => taken.length > 0,
    );

  return async (limit, now, until) => {
    const isFromFirst = after === '';
    const taken = await take(limit, now, until);
    if (isFromFirst || taken.length === limit) return taken;
    return [...taken, ...(await take(limit - taken.length, now, until))];
  };
}

const lastReceiver = (taken: readonly Notice[]): string =>
  taken.map(({ to }) => to).reduce((last, to) => (to > last ? to : last), '');
