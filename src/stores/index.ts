import type { Store } from '../services/ports.ts';
import type { Shared } from '../services/sharedValues.ts';
import { openLowdbStore } from './lowdb/store.ts';

export { StoreUnusable } from './unusable.ts';

/** A folder of lowdb's, for one process. */
export interface LowdbConfig {
  readonly kind: 'lowdb';
  readonly directory: string;
}

/** A database of PostgreSQL's, for any number of processes. The address may hold a password. */
export interface PostgresConfig {
  readonly kind: 'postgres';
  readonly url: string;
}

/** Where the store is. */
export type StoreConfig = LowdbConfig | PostgresConfig;

/** A store, and what else its processes share where there are several. */
export type OpenStore = Store & { readonly shared?: Shared };

/**
 * Opens the store that the configuration names; `warn` is told of damage that could be passed over, `torn` of a journal
 * whose end was cut off because nobody had been told of it.
 */
export async function openStore(
  config: StoreConfig,
  warn?: (what: string) => void,
  torn?: () => void,
): Promise<OpenStore> {
  if (config.kind === 'lowdb') return openLowdbStore(config.directory, warn, torn);
  const { openPostgresStore } = await import('./postgres/store.ts'); // its driver is loaded where it is used
  return openPostgresStore(config.url, warn);
}
