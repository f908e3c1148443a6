import type { Session } from './session.ts';

/** So many go in one statement, so that nobody waits long for it. */
const atOnce = 500;

/** Removes dropped notices, sent ones from before `since`, and keys whose time is over; resolves to how many there were. */
export async function forget({ query }: Session, now: string, since: string): Promise<number> {
  const [row] = await query<{ count: number }>(
    `with old as (delete from notices where id in (
         select id from notices where state = 'dropped' or (state = 'sent' and not_before < $2)
         limit ${atOnce} for update skip locked) returning 1),
       over as (delete from done where key in (
         select key from done where until <= $1 limit ${atOnce} for update skip locked) returning 1)
     select ((select count(*) from old) + (select count(*) from over))::int as count`,
    [now, since],
  );
  return row?.count ?? 0;
}
