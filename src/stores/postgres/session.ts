import type pg from 'pg';
import { Unsaved } from '../../services/ports.ts';
import { asked, isConflict } from './failures.ts';
import { patience } from './patience.ts';

/** Runs a statement, which is prepared once for each connection, and resolves to its rows. */
export type Query = <R extends pg.QueryResultRow>(statement: string, values?: unknown[]) => Promise<R[]>;

/** The ways to speak to the database. Whatever may pass by itself throws `Unsaved`. */
export interface Session {
  /** One statement by itself. It may run twice, so it only reads, or does no harm twice. */
  readonly query: Query;
  /** The same, also while nobody else is asked because nobody answered. */
  readonly probe: Query;
  /** One statement like the first, planned anew each time, because the best plan depends on the values. */
  readonly search: Query;
  /**
   * Runs statements in one transaction, kept only if `isKept` says so of the result. Throws `OutcomeUnknown` when nobody can
   * tell whether it was kept.
   */
  transaction<T>(task: (query: Query) => Promise<T>, isKept: (result: T) => boolean): Promise<T>;
}

/** The connection was lost at the last moment: all or nothing of a transaction has taken effect. */
export class OutcomeUnknown extends Unsaved {}

export function session(pool: pg.Pool): Session {
  const { patiently, unlessSilent } = patience();
  const query = queryOf(pool);
  return {
    query: (statement, values) => unlessSilent(() => query(statement, values)),
    probe: (statement, values) => patiently(() => query(statement, values)),
    search: (text, values = []) => unlessSilent(async () => (await asked(pool.query({ text, values }))).rows),
    transaction: (task, isKept) => unlessSilent(() => attempt(pool, task, isKept)),
  };
}

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
