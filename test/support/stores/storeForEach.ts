import type { Store } from '../../../src/services/ports.ts';
import { openPostgresStore } from '../../../src/stores/postgres/store.ts';
import { emptyPlace, type Place } from './postgres.ts';

/** A store on PostgreSQL in a place of its own for each test of a suite. */
export function storeForEach() {
  let place: Place;
  let store: Store;
  beforeEach(async () => {
    place = await emptyPlace();
    store = await openPostgresStore(place.url);
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });
  return {
    get place() {
      return place;
    },
    get store() {
      return store;
    },
  };
}
