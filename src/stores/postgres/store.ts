import type pg from 'pg';
import { minute } from '../../domain/moments.ts';
import { Person } from '../../domain/person.ts';
import type { Store } from '../../services/ports.ts';
import type { Shared } from '../../services/sharedValues.ts';
import { caseLeases } from './caseLeases.ts';
import { pageOfCases } from './casePages.ts';
import { listCases } from './caseQueries.ts';
import { claiming } from './claim.ts';
import { commit } from './commit.ts';
import { reached, toldBy } from './failures.ts';
import { finding } from './findCase.ts';
import { forget } from './forget.ts';
import { readMeta } from './meta.ts';
import { upToDate } from './migrate.ts';
import { listNotices } from './noticeQueries.ts';
import { noteOrigin } from './origin.ts';
import { openPool } from './pool.ts';
import { resultOf } from './results.ts';
import { isKnown } from './schema.ts';
import { type Session, session } from './session.ts';
import { settle } from './settle.ts';
import { sharedIn, sweep } from './shared.ts';
import { plain } from './words.ts';

const sweepEvery = minute;

/**
 * Opens the store in a PostgreSQL database, which any number of processes share, and brings its schema up to date. Throws
 * `StoreUnusable` when there is no connection, or a newer version has made it; `warn` is told of connections that were lost.
 */
export async function openPostgresStore(
  url: string,
  warn: (what: string) => void = () => undefined,
): Promise<Store & { readonly shared: Shared }> {
  const pool = openPool(url, warn);
  await prepare(pool).catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
  const sql = session(pool);
  const sweeping = setInterval(() => void sweep(sql).catch(() => undefined), sweepEvery).unref();
  return {
    ...storeOver(sql),
    shared: sharedIn(sql),
    async close() {
      clearInterval(sweeping);
      await pool.end();
    },
  };
}

async function prepare(pool: pg.Pool): Promise<void> {
  const client = await reached(() => pool.connect());
  try {
    await upToDate(client);
    await noteOrigin(client);
  } catch (error) {
    throw toldBy(error);
  } finally {
    client.release();
  }
}

const storeOver = (sql: Session): Omit<Store, 'close'> => ({
  find: finding(sql),
  list: (query) => listCases(sql, query),
  page: (query, sight, part) => pageOfCases(sql, query, sight, part),
  async person(id) {
    const [row] = await sql.query<{ body: object }>('select body from people where id = $1', [plain(id)]);
    return row && Person.parse(row.body);
  },
  notices: (query) => listNotices(sql, query),
  commit: (change) => commit(sql, change),
  result: (key) => resultOf(sql.query, key),
  restoredAt: () => readMeta(sql.query, 'restoredAt'),
  ...caseLeases(sql),
  claim: claiming(sql),
  settle: (notice, outcome) => settle(sql, notice, outcome),
  forget: (now, since) => forget(sql, now, since),
  ready: remembered(() => isWritable(sql)),
});

/** Asks at most once a second while the answer is yes. */
function remembered(ask: () => Promise<boolean>): () => Promise<boolean> {
  let until = 0;
  return async () => {
    if (performance.now() < until) return true;
    const is = await ask();
    until = is ? performance.now() + 1_000 : 0;
    return is;
  };
}

/** Whether changes are taken: not where nobody answers, on a server that only follows another one, or in a newer schema. */
const isWritable = ({ probe }: Session): Promise<boolean> =>
  probe<{ is: boolean }>(`select current_setting('transaction_read_only') = 'off' and ${isKnown} as is`).then(
    ([row]) => row?.is === true,
    () => false,
  );
