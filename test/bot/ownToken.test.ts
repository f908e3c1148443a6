import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { constants, createHash, verify, X509Certificate } from 'node:crypto';
import { createServer } from 'node:http';
import { certificateOf } from '../../src/bot/certificate.ts';
import { clientCredentials } from '../../src/bot/clientCredentials.ts';
import { SignInError } from '../../src/bot/fetchJson.ts';
import type { Registration } from '../../src/bot/identity.ts';
import { tokenKeeper } from '../../src/bot/tokenKeeper.ts';
import { newCertificate } from '../support/http/certificates.ts';
import { clientId, type KeyServer, openKeyServer, tenantId } from '../support/http/keyServer.ts';
import { portOf } from '../support/http/loopback.ts';

const minute = 60 * 1000;

describe('the bot’s own token', () => {
  let server: KeyServer;
  let registration: Registration;
  let now = 0;
  const clock = () => now;

  beforeEach(async () => {
    server = await openKeyServer();
    now = Date.parse('2026-01-05T18:00:00.000Z');
    registration = { kind: 'singleTenant', clientId, tenantId, clientSecret: 'canary', cloud: server.cloud };
  });
  afterEach(() => server.close());

  const keeper = () => tokenKeeper(clientCredentials(registration, clock), clock).token;
  const asked = () => server.state.forms.length;

  it('is asked for once by two hundred sends at once', async () => {
    const token = keeper();
    const tokens = await Promise.all(Array.from({ length: 200 }, token));
    ok(tokens.every((one) => one === 'own-token'));
    equal(asked(), 1);
  });

  it('is asked for with the secret, for the Bot Connector alone', async () => {
    await keeper()();
    deepEqual(Object.fromEntries(server.state.forms[0] ?? []), {
      grant_type: 'client_credentials',
      client_id: clientId,
      scope: 'https://api.botframework.com/.default',
      client_secret: 'canary',
    });
  });

  it('is asked for again five minutes before it ends, and the old one serves while that fails', async () => {
    const token = keeper();
    await token();
    now += 54 * minute;
    await token();
    equal(asked(), 1);
    now += 2 * minute;
    server.state.mood = 'failing';
    for (let count = 0; count < 10; count += 1) equal(await token(), 'own-token');
    now += 4 * minute;
    await rejects(token(), SignInError);
  });

  it('is renewed in the background, once', async () => {
    const token = keeper();
    await token();
    now += 56 * minute;
    await Promise.all([token(), token(), token()]);
    while (asked() < 2) await new Promise((resolve) => setImmediate(resolve));
    now += 5 * minute; // the first one is over by now
    equal(await token(), 'own-token');
    equal(asked(), 2);
  });

  it('is asked for again once it was refused, but not because an older one was', async () => {
    let count = 0;
    const tokens = tokenKeeper(async () => ({ value: `token ${++count}`, lasts: 60 * minute }), clock);
    equal(await tokens.token(), 'token 1');
    tokens.forget('token 1');
    equal(await tokens.token(), 'token 2');
    tokens.forget('token 1');
    equal(await tokens.token(), 'token 2');
  });

  it('is asked for with an assertion that the certificate’s key has signed', async () => {
    const { certificate, key, publicKey } = newCertificate();
    registration = {
      ...registration,
      clientSecret: undefined,
      certificate: certificateOf(certificate + key),
    };
    await keeper()();
    const form = server.state.forms[0];
    equal(form?.get('client_assertion_type'), 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
    equal(form?.has('client_secret'), false);
    const [header = '', claims = '', signature = ''] = form?.get('client_assertion')?.split('.') ?? [];
    const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
    const thumbprint = createHash('sha256').update(new X509Certificate(certificate).raw).digest('base64url');
    deepEqual(read(header), { alg: 'PS256', typ: 'JWT', 'x5t#S256': thumbprint });
    const { aud, iss, sub, nbf, exp } = read(claims);
    deepEqual([aud, iss, sub], [`${server.url}/${tenantId}/oauth2/v2.0/token`, clientId, clientId]);
    deepEqual([nbf, exp - nbf], [now / 1000, 600]);
    const options = { key: publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
    ok(verify('sha256', Buffer.from(`${header}.${claims}`), options, Buffer.from(signature, 'base64url')));
  });

  it('of a managed identity comes from the machine that it runs on', async () => {
    let path = '';
    const machine = createServer((request, response) => {
      path = `${request.headers['x-identity-header']} ${request.url}`;
      const expires = Math.floor(Date.now() / 1000) + 3600;
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({ access_token: 'machine-token', expires_on: expires, token_type: 'Bearer' }),
      );
    });
    const port = await portOf(machine);
    const outer = { ...process.env };
    Object.assign(process.env, {
      IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/msi/token`,
      IDENTITY_HEADER: 'canary-header',
    });
    try {
      const { clientSecret: _, ...managed } = registration;
      const acquire = clientCredentials({ ...managed, kind: 'managedIdentity' }, clock);
      equal((await acquire()).value, 'machine-token');
      ok(path.startsWith('canary-header /msi/token?'));
      const query = new URLSearchParams(path.slice(path.indexOf('?')));
      deepEqual([query.get('resource'), query.get('client_id')], ['https://api.botframework.com', clientId]);
    } finally {
      process.env = outer;
      machine.close();
    }
  });
});
