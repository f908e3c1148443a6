import { openPostgresStore } from '../../../src/stores/postgres/store.ts';
import { describeCustomers } from '../../contracts/customers.ts';
import { describePages } from '../../contracts/pages.ts';
import { describeStore } from '../../contracts/store.ts';
import { emptyPlace, type Place } from '../../support/stores/postgres.ts';

describe('in a schema of its own', () => {
  let place: Place;
  beforeEach(async () => {
    place = await emptyPlace();
  });
  afterEach(() => place.remove());

  describeStore('PostgreSQL', () => openPostgresStore(place.url));
  describePages('PostgreSQL', () => openPostgresStore(place.url));
  describeCustomers('PostgreSQL', () => openPostgresStore(place.url));
});
