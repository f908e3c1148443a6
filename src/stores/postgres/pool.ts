import pg from 'pg';

const connectionsAtMost = 5;

/** Hosts that are this very machine, where a connection crosses no wire. */
const here = ['localhost', '127.0.0.1', '[::1]', ''];

/**
 * Opens a pool of at most five connections, none before it is needed. To any other machine it speaks TLS and verifies whom
 * it speaks to, unless the address says otherwise in `sslmode`. Statements end after five seconds.
 */
export function openPool(url: string, warn: (what: string) => void): pg.Pool {
  const pool = new pg.Pool({
    connectionString: withTls(url),
    max: connectionsAtMost,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 5_000,
    query_timeout: 6_000, // where the server cannot even say that the time is over
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
    application_name: 'gcc-desk',
  });
  pool.on('error', ({ message }) => warn(`a connection to PostgreSQL was lost: ${message}`));
  return pool;
}

function withTls(url: string): string {
  const address = new URL(url);
  const isLocal = here.includes(address.hostname);
  if (!isLocal && !address.searchParams.has('sslmode')) address.searchParams.set('sslmode', 'verify-full');
  return address.href;
}
