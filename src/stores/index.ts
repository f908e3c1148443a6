import type { Store } from '../services/ports.ts';
import { openLowdbStore } from './lowdb/store.ts';

/** Where the store is: a directory of lowdb's. */
export interface StoreConfig {
  readonly kind: 'lowdb';
  readonly directory: string;
}

/** Opens the store that the configuration names. */
export const openStore = (config: StoreConfig): Promise<Store> => openLowdbStore(config.directory);
