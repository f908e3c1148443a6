import { equal, ok, rejects } from 'node:assert/strict';
import { SignInError } from '../../src/bot/fetchJson.ts';
import { type SigningKeys, signingKeys } from '../../src/bot/signingKeys.ts';
import { openLog } from '../../src/log.ts';
import { type KeyServer, openKeyServer } from '../support/http/keyServer.ts';

const hour = 60 * 60 * 1000;

describe('the signing keys', () => {
  let server: KeyServer;
  let keys: SigningKeys;
  let now = 0;
  let lines: string[] = [];

  beforeEach(async () => {
    server = await openKeyServer();
    now = Date.parse('2026-01-05T18:00:00.000Z');
    lines = [];
    const log = openLog('warn', { write: (line) => void lines.push(line) });
    keys = signingKeys({ metadataUrl: server.cloud.metadataUrl, now: () => now, log });
  });
  afterEach(() => server.close());

  const fetches = () => server.state.metadata + server.state.keys;

  it('are fetched once for fifty who ask at once', async () => {
    const found = await Promise.all(Array.from({ length: 50 }, () => keys.find('teams')));
    ok(found.every(Boolean));
    equal(fetches(), 2);
  });

  it('are fetched again after a day, and the old ones serve while that fails', async () => {
    await keys.find('teams');
    now += 25 * hour;
    server.state.mood = 'failing';
    for (let count = 0; count < 10; count += 1) ok(await keys.find('teams'));
    equal(await keys.areKnown(), true);
  });

  it('that are new are found at once after an hour, and nobody can have them fetched more often', async () => {
    await keys.find('teams');
    server.state.names = ['teams', 'next'];
    for (let count = 0; count < 10; count += 1) equal(await keys.find('next'), undefined);
    equal(fetches(), 2);
    now += hour;
    ok(await keys.find('next'));
    equal(fetches(), 4);
  });

  it('that are gone are no longer taken after the next fetch', async () => {
    await keys.find('teams');
    server.state.names = ['next'];
    now += 2 * hour;
    ok(await keys.find('next'));
    equal(await keys.find('teams'), undefined);
  });

  it('are only those endorsed for Teams', async () => {
    server.state.names = ['teams', 'webchat', 'nameless'];
    ok(await keys.find('teams'));
    for (const name of ['webchat', 'nameless']) equal(await keys.find(name), undefined);
  });

  it('come from where the metadata came from, and from nowhere else', async () => {
    server.state.keysUrl = server.state.keysUrl.replace('127.0.0.1', 'localhost');
    await rejects(keys.find('teams'), SignInError);
    equal(server.state.keys, 0);
  });

  it('are not known when nobody answers, and are asked for again only after a pause', async () => {
    server.state.mood = 'failing';
    equal(await keys.areKnown(), false);
    await rejects(keys.find('teams'), SignInError);
    equal(fetches(), 1);
    server.state.mood = 'well';
    now += 11_000;
    equal(await keys.areKnown(), true);
  });

  it('are missed in the log once for each time that they could not be fetched, whoever asks for them', async () => {
    server.state.mood = 'failing';
    const ask = () => Promise.allSettled(Array.from({ length: 20 }, () => keys.find('next')));
    await ask();
    await ask();
    equal(lines.length, 1);
    server.state.mood = 'well';
    now += hour;
    await keys.find('teams');
    server.state.mood = 'failing';
    now += 25 * hour;
    await ask();
    await ask();
    equal(lines.length, 2);
  });

  it('are given up when they do not come in time', async () => {
    server.state.mood = 'hanging';
    equal(await keys.areKnown(), false);
  });
});
