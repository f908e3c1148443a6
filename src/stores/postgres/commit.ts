import { Notice, requeued } from '../../domain/notice.ts';
import type { Change, Committed, Requeue } from '../../services/ports.ts';
import { isThere } from './outcome.ts';
import { resultOf } from './results.ts';
import { noticeRow } from './rows.ts';
import { OutcomeUnknown, type Query, type Session } from './session.ts';
import { done, insertion, notices } from './tables.ts';
import { plain } from './words.ts';
import { type Part, partsOf, write } from './write.ts';

/** Writes a change if it was not done before and everything it expects is so; one transaction, or nothing. */
export async function commit(session: Session, change: Change): Promise<Committed> {
  const parts = partsOf(change); // before anybody has to wait for it
  try {
    return await session.transaction(
      (query) => attempt(query, change, parts),
      (committed) => committed === 'ok',
    );
  } catch (error) {
    if (error instanceof OutcomeUnknown && (await isThere(session, change))) return 'ok';
    throw error;
  }
}

async function attempt(query: Query, change: Change, parts: readonly Part[]): Promise<Committed> {
  const stored = change.once && (await resultBefore(query, change.once));
  if (stored !== undefined) return { duplicate: stored };
  if (!(await isExpected(query, change))) return 'stale';
  const again = change.requeue?.ids.length ? await requeuedIn(query, change.requeue) : [];
  return (await write(query, [...parts, ...again])) ? 'ok' : 'stale';
}

/** Notes that something is done under a key; what came of it, if it was done before. Whoever is doing it now is waited for. */
async function resultBefore(query: Query, once: NonNullable<Change['once']>): Promise<string | undefined> {
  const row = { ...once, key: plain(once.key) };
  const noted = await query(`${insertion(done, 1)} returning 1`, [JSON.stringify([row])]);
  if (noted.length > 0) return undefined;
  return resultOf(query, once.key);
}

/** Whether all is as expected, and stays so until the end of the transaction. */
async function isExpected(query: Query, { expect = [] }: Change): Promise<boolean> {
  if (expect.length === 0) return true;
  const rows = await query<{ id: string; revision: number; look_at: string | null }>(
    `with some_cases as (select id, revision, look_at from cases where id = any($1) order by id for update),
       some_people as (select id, revision, null from people where id = any($1) order by id for update)
     select * from some_cases union all select * from some_people`,
    [expect.map(({ id }) => id)],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return expect.every(({ id, revision, lookAt }) => {
    const row = found.get(id);
    return (row?.revision ?? 0) === revision && (lookAt === undefined || row?.look_at === lookAt);
  });
}

/** What puts notices back into the outbox; nobody else changes them until the end of the transaction. */
async function requeuedIn(query: Query, { ids, now }: Requeue): Promise<Part[]> {
  const rows = await query<{ body: object }>(
    `select body from notices where id = any($1) and state = 'dead' order by id for update`,
    [ids],
  );
  const again = rows.map(({ body }) => noticeRow(requeued(Notice.parse(body), now)));
  return again.length > 0 ? [{ table: notices, rows: again }] : [];
}
