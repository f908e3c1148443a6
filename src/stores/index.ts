import type { Store } from '../services/ports.ts';
import { openLowdbStore } from './lowdb/store.ts';

export { StoreUnusable } from './lowdb/unusable.ts';

/** Where the store is: a folder of lowdb's. */
export interface StoreConfig {
  readonly kind: 'lowdb';
  readonly directory: string;
}

/** Opens the store that the configuration names; `warn` is told of damage that could be passed over. */
export const openStore = (config: StoreConfig, warn?: (what: string) => void): Promise<Store> =>
  openLowdbStore(config.directory, warn);
