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

/** Whether all is as expected, and stays so until the end of the transaction. What it is of, the change itself may tell. */
async function isExpected(query: Query, { expect = [], put = [], people = [] }: Change): Promise<boolean> {
  const ids = expect.map(({ id }) => id);
  const someCases = await locked(query, theCases, without(ids, people));
  const somePeople = await locked(query, thePeople, without(ids, put));
  const found = new Map([...someCases, ...somePeople].map((row) => [row.id, row]));
  return expect.every(({ id, revision, lookAt }) => {
    const row = found.get(id);
    return (row?.revision ?? 0) === revision && (lookAt === undefined || row?.look_at === lookAt);
  });
}

interface Standing {
  readonly id: string;
  readonly revision: number;
  readonly look_at: string | null;
}

const theCases = 'select id, revision, look_at from cases where id = any($1) order by id for update';
const thePeople =
  'select id, revision, null as look_at from people where id = any($1) order by id for update';

const locked = async (query: Query, statement: string, ids: readonly string[]): Promise<Standing[]> =>
  ids.length > 0 ? query<Standing & Record<string, unknown>>(statement, [ids]) : [];

const without = (ids: readonly string[], others: readonly { readonly id: string }[]): string[] =>
  ids.filter((id) => !others.some((one) => one.id === id));

/** What puts notices back into the outbox; nobody else changes them until the end of the transaction. */
async function requeuedIn(query: Query, { ids, now }: Requeue): Promise<Part[]> {
  const rows = await query<{ body: object }>(
    `select body from notices where id = any($1) and state = 'dead' order by id for update`,
    [ids],
  );
  const again = rows.map(({ body }) => noticeRow(requeued(Notice.parse(body), now)));
  return again.length > 0 ? [{ table: notices, rows: again }] : [];
}
