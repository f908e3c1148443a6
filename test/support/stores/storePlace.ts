import type { StoreConfig } from '../../../src/stores/index.ts';
import { backup } from '../../../src/stores/lowdb/upkeep/backup.ts';
import { restore } from '../../../src/stores/lowdb/upkeep/restore.ts';
import { exportStore, importStore } from '../../../src/stores/transfer/transfer.ts';
import { emptyPlace } from './postgres.ts';
import { filesOf } from './stores.ts';

/** Where a store may be that a test needs. */
export interface StorePlace {
  readonly config: StoreConfig;
  /** All that is kept there, as text. */
  content(): Promise<string>;
  /** Copies the store into a new folder of this name, also beside a running bot; resolves to where it is. */
  backup(to: string, now: string): Promise<string>;
  /** Sets the store back to such a copy. No bot may be running. */
  restore(from: string, now: string): Promise<void>;
  remove(): Promise<void>;
}

/** A place for a store: on lowdb, in this folder, unless `TEST_STORE` says that these tests run on PostgreSQL. */
export const storePlace = async (directory: string): Promise<StorePlace> =>
  process.env.TEST_STORE === 'postgres' ? onPostgres() : onLowdb(directory);

const onLowdb = (directory: string): StorePlace => ({
  config: { kind: 'lowdb', directory },
  content: async () => Buffer.concat([...(await filesOf(directory)).values()]).toString('latin1'),
  backup: async (to, now) => (await backup(directory, to, new Date(now))).folder,
  restore: async (from, now) => void (await restore(from, directory, new Date(now))),
  remove: async () => undefined,
});

/** What was exported from one database is imported into another, which takes its place. */
async function onPostgres(): Promise<StorePlace> {
  let place = await emptyPlace();
  return {
    get config() {
      return { kind: 'postgres', url: place.url } as const;
    },
    content: () => place.content(),
    async backup(to, now) {
      await exportStore(place.url, to, now);
      return to;
    },
    async restore(from, now) {
      const another = await emptyPlace();
      await place.remove();
      await importStore(from, another.url, 'import', now);
      place = another;
    },
    remove: () => place.remove(),
  };
}
