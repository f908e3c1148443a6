import type { StoreConfig } from '../../../src/stores/index.ts';
import { emptyPlace } from './postgres.ts';
import { filesOf } from './stores.ts';

/** Where a store may be that a test needs. */
export interface StorePlace {
  readonly config: StoreConfig;
  /** All that is kept there, as text. */
  content(): Promise<string>;
  remove(): Promise<void>;
}

/** A place for a store: on lowdb, in this folder, unless `TEST_STORE` says that these tests run on PostgreSQL. */
export async function storePlace(directory: string): Promise<StorePlace> {
  if (process.env.TEST_STORE === 'postgres') {
    const { url, content, remove } = await emptyPlace();
    return { config: { kind: 'postgres', url }, content, remove };
  }
  return {
    config: { kind: 'lowdb', directory },
    content: async () => Buffer.concat([...(await filesOf(directory)).values()]).toString('latin1'),
    remove: async () => undefined,
  };
}
