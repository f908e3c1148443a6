import { equal, rejects } from 'node:assert/strict';
import pg from 'pg';
import { StoreUnusable } from '../../../src/stores/index.ts';
import { toldBy } from '../../../src/stores/postgres/failures.ts';
import { grantTo } from '../../../src/stores/postgres/grants.ts';
import { openPostgresStore } from '../../../src/stores/postgres/store.ts';
import { lookingAt, openForUpkeep } from '../../../src/stores/postgres/upkeep.ts';
import { newPlace, type Place } from '../../support/stores/postgres.ts';

const refusal = (sentence: RegExp) => (error: Error) =>
  error instanceof StoreUnusable && sentence.test(error.message) && !/\n|canary/.test(error.message);

describe('a database that cannot be used is told of in one line', () => {
  let place: Place;
  before(async () => {
    place = await newPlace();
  });
  after(() => place.remove());

  const wrong: Record<string, (url: URL) => void> = {
    'because nobody is there': (url) => void Object.assign(url, { host: '127.0.0.1:1' }),
    'because it does not exist': (url) => void Object.assign(url, { pathname: '/nothing_here' }),
    'because nobody has that name': (url) =>
      void Object.assign(url, { username: 'nobody_here', password: 'canary' }),
    'because the authorities are not in their file': (url) =>
      url.searchParams.set('sslrootcert', '/nothing/here.pem'),
  };
  for (const [what, change] of Object.entries(wrong))
    it(what, async () => {
      const url = new URL(place.url);
      change(url);
      const opened = [openPostgresStore, (address: string) => lookingAt(address, async () => undefined)];
      for (const open of opened)
        await rejects(open(url.href), refusal(/^PostgreSQL cannot be used: \S.*\S$/));
    });

  it('but not when it is a statement of ours that is wrong', async () => {
    const client = new pg.Client(place.url);
    await client.connect();
    const error = await client.query('select nothing from nowhere').catch((reason: unknown) => reason);
    await client.end();
    equal(toldBy(error), error);
  });

  for (const role of ['nobody_here', 'public'])
    it(`because the role that is to run bots, ${role}, does not exist`, async () => {
      const granted = openForUpkeep(place.url, (client) => grantTo(role, client));
      await rejects(granted, refusal(/^there is no role \w+; with BOT_PASSWORD set, it is made$/));
    });

  it('because PostgreSQL keeps the name of the role that is to be made for itself', async () => {
    const granted = openForUpkeep(place.url, (client) => grantTo('public', client, 'canary'));
    await rejects(granted, refusal(/^PostgreSQL refuses this: role name "public" is reserved \(42939\)$/));
  });
});
