import { equal, match } from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Server } from 'restify';
import { request } from 'undici';
import { type Assembly, assemble } from '../../src/assembly.ts';
import { productionConfig } from '../../src/config.ts';
import { systemClock, systemIds } from '../../src/ids.ts';
import { close, createServer, listen } from '../../src/server.ts';
import { openStore } from '../../src/stores/index.ts';
import { noLookup } from '../../src/tenants/lookup.ts';
import { directoryWith, silence } from '../support/doubles.ts';

const tenantId = '5d7c2f10-8e43-4b6a-9f21-c0a4e7b81d36';
const clientId = '6f1d2c3b-4a59-4e68-9b7c-8d0e1f2a3b4c';

const activity = {
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/teams/',
  from: { id: '29:x', aadObjectId: 'abc' },
  recipient: { id: `28:${clientId}` },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId },
  text: 'help',
};

describe('the bot in production', () => {
  let folder = '';
  let bot: Assembly;
  let server: Server;
  let url = '';

  before(async () => {
    folder = await mkdtemp(`${tmpdir()}/gcc-desk-production-`);
    const env = {
      CLIENT_ID: clientId,
      TENANT_ID: tenantId,
      CLIENT_SECRET: 'canary-secret',
      ROLES_FILE: 'roles.json',
    };
    const config = productionConfig(env);
    bot = assemble({
      ...config,
      ...silence,
      store: await openStore({ kind: 'lowdb', directory: folder }),
      directory: directoryWith({}),
      tenants: noLookup,
      clock: systemClock,
      ids: systemIds,
      random: Math.random,
      tenantId,
      botId: `28:${clientId}`,
      serviceUrl: activity.serviceUrl,
    });
    server = createServer({ frontDoor: bot.frontDoor, isReady: async () => true });
    url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
  });
  after(async () => {
    await close(server);
    await bot.close();
    await rm(folder, { recursive: true, force: true });
  });

  const post = async (more: object, headers: Record<string, string> = {}) => {
    const all = { 'content-type': 'application/json', ...headers };
    const body = JSON.stringify({ ...activity, ...more });
    const response = await request(`${url}/api/messages`, { method: 'POST', headers: all, body });
    return { status: response.statusCode, body: await response.body.text() };
  };

  it('refuses an activity without a token, and says nothing about why', async () => {
    const { status, body } = await post({});
    equal(status, 401);
    equal(body, '');
  });

  it('refuses it again when it comes again, however often', async () => {
    for (let count = 0; count < 3; count += 1) equal((await post({})).status, 401);
  });

  for (const [what, more] of Object.entries({
    'another tenant': {
      conversation: { ...activity.conversation, tenantId: 'cccccccc-1111-4111-8111-111111111111' },
    },
    'no tenant': { conversation: { id: 'a:1' } },
    'another channel': { channelId: 'webchat' },
    'a connector that is not Teams’': { serviceUrl: 'https://smba.trafficmanager.net.evil.example/' },
    'a connector on this machine': { serviceUrl: 'http://127.0.0.1:1/' },
    'a connector with a user in its address': { serviceUrl: 'https://x@smba.trafficmanager.net/' },
  }))
    it(`refuses ${what} before it looks at the token`, async () => {
      equal((await post(more, { authorization: 'Bearer x.y.z' })).status, 403);
    });

  it('tells how it is without a word about itself', async () => {
    match(await (await request(`${url}/healthz`)).body.text(), /^\{"status":"ok"\}$/);
    equal((await request(`${url}/readyz`)).statusCode, 200);
  });
});
