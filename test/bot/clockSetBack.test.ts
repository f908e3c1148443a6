import { equal, ok, rejects } from 'node:assert/strict';
import { doorkeeper } from '../../src/bot/doorkeeper.ts';
import { SignInError } from '../../src/bot/fetchJson.ts';
import type { Registration } from '../../src/bot/identity.ts';
import { type Recognition, recognition } from '../../src/bot/recognition.ts';
import { signingKeys } from '../../src/bot/signingKeys.ts';
import { hour, minute } from '../../src/domain/moments.ts';
import { handClock, silence } from '../support/bots/doubles.ts';
import {
  clientId,
  type KeyServer,
  openKeyServer,
  privateKey,
  tenantId,
  tokenWith,
} from '../support/http/keyServer.ts';

const { log } = silence;

describe('a bot whose clock is set back', () => {
  let server: KeyServer;
  let registration: Registration;
  let senders: Recognition;
  let time = 0;
  const elapsed = () => time;
  const clock = handClock(new Date().toISOString());
  const setBack = () => clock.add(-hour);
  const now = () => Date.parse(clock.now());

  beforeEach(async () => {
    server = await openKeyServer();
    clock.set(new Date().toISOString());
    registration = { kind: 'singleTenant', clientId, tenantId, clientSecret: 'canary', cloud: server.cloud };
    senders = recognition({ identity: registration, clock, elapsed, log });
  });
  afterEach(() => server.close());

  const valid = { nbf: Math.floor((Date.now() - 2 * hour) / 1000) };
  const signed = `Bearer ${tokenWith({ claims: valid })}`;

  it('opens its door, and has a token to send with, ten seconds after a failure', async () => {
    server.state.mood = 'failing';
    await rejects(senders.recognise(signed), SignInError);
    await rejects(senders.tokens.token(), SignInError);
    setBack();
    server.state.mood = 'well';
    time += 10_000;
    ok(await senders.recognise(signed));
    equal(await senders.tokens.token(), 'own-token');
  });

  it('finds keys that are new as soon as ever', async () => {
    await senders.recognise(signed);
    setBack();
    server.state.names = ['next'];
    time += hour;
    const next = tokenWith({ claims: valid, header: { kid: 'next' }, key: privateKey('next') });
    ok(await senders.recognise(`Bearer ${next}`));
  });

  it('asks for its next token in time', async () => {
    await senders.tokens.token();
    setBack();
    time += hour;
    await senders.tokens.token();
    equal(server.state.forms.length, 2);
  });

  it('refuses a token that it knows and that is not valid yet, and looks at none for longer than five minutes', async () => {
    const keys = signingKeys({ metadataUrl: server.cloud.metadataUrl, now: elapsed, log });
    let asked = 0;
    const find = (id: string) => {
      asked += 1;
      return keys.find(id);
    };
    const recognise = doorkeeper({
      registration,
      keys: { ...keys, find },
      isAllowed: () => true,
      now,
      elapsed,
    });
    const justIssued = `Bearer ${tokenWith()}`;
    await recognise(justIssued);
    await recognise(signed);
    setBack();
    await rejects(recognise(justIssued), { reason: 'outOfTime' });
    await recognise(signed);
    equal(asked, 2);
    time += 5 * minute;
    await recognise(signed);
    equal(asked, 3);
  });
});
