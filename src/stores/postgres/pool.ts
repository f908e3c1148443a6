import pg from 'pg';
import { completed } from './address.ts';

const connectionsAtMost = 5;

/**
 * Opens a pool of at most five connections, none before it is needed. To any other machine it speaks TLS and verifies whom
 * it speaks to, unless the address says otherwise in `sslmode`. Statements end after three seconds, and no answer is waited
 * for longer than four.
 */
export function openPool(url: string, warn: (what: string) => void): pg.Pool {
  const pool = new pg.Pool({
    connectionString: completed(url),
    max: connectionsAtMost,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 3_000,
    query_timeout: 4_000, // where the server cannot even say that the time is over
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
    application_name: 'gcc-desk',
  });
  pool.on('error', ({ message }) => warn(`a connection to PostgreSQL was lost: ${message}`));
  // One that is lost between two statements of a transaction is found out by the next; unheard, it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
