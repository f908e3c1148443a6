import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { Unsaved } from '../../services/ports.ts';
import { asked, asUnsaved, isConflict, isOutage } from './failures.ts';

/** Runs a statement, which is prepared once for each connection, and resolves to its rows. */
export type Query = <R extends pg.QueryResultRow>(statement: string, values?: unknown[]) => Promise<R[]>;

/** The ways to speak to the database. Whatever may pass by itself throws `Unsaved`. */
export interface Session {
  /** One statement by itself. It may run twice, so it only reads, or does no harm twice. */
  readonly query: Query;
  /** The same, planned anew each time, because the best plan depends on the values. */
  readonly search: Query;
  /**
   * Runs statements in one transaction, kept only if `isKept` says so of the result. Throws `OutcomeUnknown` when nobody can
   * tell whether it was kept.
   */
  transaction<T>(task: (query: Query) => Promise<T>, isKept: (result: T) => boolean): Promise<T>;
}

/** The connection was lost at the last moment: all or nothing of a transaction has taken effect. */
export class OutcomeUnknown extends Unsaved {}

export const session = (pool: pg.Pool): Session => ({
  query: (statement, values) => patiently(() => queryOf(pool)(statement, values)),
  search: (text, values = []) => patiently(async () => (await asked(pool.query({ text, values }))).rows),
  transaction: (task, isKept) => patiently(() => attempt(pool, task, isKept)),
});

const names = new Map<string, string>();

/** A statement's name on every connection. */
function nameOf(statement: string): string {
  const name = names.get(statement) ?? `s${names.size}`;
  names.set(statement, name);
  return name;
}

/** Statements on one connection. */
export const queryOf =
  (client: Pick<pg.Pool | pg.ClientBase, 'query'>): Query =>
  async (text, values = []) =>
    (await asked(client.query({ name: nameOf(text), text, values }))).rows;

async function attempt<T>(
  pool: pg.Pool,
  task: (query: Query) => Promise<T>,
  isKept: (result: T) => boolean,
): Promise<T> {
  const client = await asked(pool.connect());
  let isWhole = false;
  try {
    await asked(client.query('begin'));
    const result = await task(queryOf(client));
    if (isKept(result)) await commit(client);
    else await asked(client.query('rollback'));
    isWhole = true;
    return result;
  } finally {
    client.release(!isWhole); // a connection on which a transaction failed is not used again
  }
}

const commit = (client: pg.PoolClient) =>
  asked(client.query('commit')).catch((cause: unknown) => {
    throw isConflict(cause) ? cause : new OutcomeUnknown(cause);
  });

const patience = 1_000;
const pauseBetween = 50;

/** Tries again, for a second, what has certainly had no effect: a connection may have been lost while it was idle. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (const until = performance.now() + patience; ; ) {
    try {
      return await work();
    } catch (error) {
      const isFinal = error instanceof Unsaved || !isOutage(error);
      if (isFinal || performance.now() > until) throw asUnsaved(error);
      await pause(pauseBetween);
    }
  }
}
