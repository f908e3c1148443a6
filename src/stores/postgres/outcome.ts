import { setTimeout as pause } from 'node:timers/promises';
import type { Change } from '../../services/ports.ts';
import { resultOf } from './results.ts';
import type { Session } from './session.ts';

const patience = 5_000;
const pauseBetween = 200;

/**
 * Whether a change has taken effect whose transaction nobody knows the outcome of, as far as that can be found out in five
 * seconds: by its key, else by the line that it adds to a history. No other change leaves the same.
 */
export async function isThere(session: Session, change: Change): Promise<boolean> {
  for (const until = performance.now() + patience; performance.now() < until; await pause(pauseBetween)) {
    const found = await lookFor(session, change).catch(() => undefined);
    if (found !== undefined) return found;
  }
  return false;
}

/** A server that has come back has either all or nothing of it: its log was read by then. */
async function lookFor({ query }: Session, { once, put = [], expect = [] }: Change): Promise<boolean> {
  if (once) return (await resultOf(query, once.key)) === once.result;
  const known = new Map(expect.map(({ id, revision }) => [id, revision]));
  const told = put.find(({ id, history }) => history.length > (known.get(id) ?? history.length));
  if (!told) return false;
  const rows = await query<{ hash: string }>(
    `select entry ->> 'hash' as hash from history where case_id = $1 and number = $2`,
    [told.id, told.history.length],
  );
  return rows[0]?.hash === told.history.at(-1)?.hash;
}
