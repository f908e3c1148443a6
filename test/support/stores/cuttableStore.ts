import { openPostgresStore } from '../../../src/stores/postgres/store.ts';
import { asSuperuser, emptyPlace } from './postgres.ts';

/** A store on PostgreSQL in a place of its own, all of whose connections can be cut. */
export async function openCuttableStore() {
  const place = await emptyPlace();
  const url = new URL(place.url);
  url.searchParams.set('application_name', place.schema);
  const store = await openPostgresStore(url.href);
  const cut = 'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1';
  return {
    place,
    store,
    cutAll: () => asSuperuser((client) => client.query(cut, [place.schema])),
    async close() {
      await store.close();
      await place.remove();
    },
  };
}

export type CuttableStore = Awaited<ReturnType<typeof openCuttableStore>>;
