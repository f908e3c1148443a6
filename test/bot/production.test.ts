import { deepEqual, equal, match } from 'node:assert/strict';
import { request } from 'undici';
import { action, openProduction, type Production } from '../support/processes/production.ts';

const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

describe('the bot in production', () => {
  let bot: Production;
  before(async () => {
    bot = await openProduction();
  });
  after(() => bot.close());

  it('refuses an activity without a token, and says nothing about why', async () => {
    const { status, body } = await bot.post(action, '');
    equal(status, 401);
    match(body, /^\{"code":"unauthorized","correlationId":"[0-9A-F]{8}"\}$/);
  });

  it('refuses it again when it comes again, however often', async () => {
    for (let count = 0; count < 3; count += 1) equal((await bot.post(action, '')).status, 401);
  });

  for (const [what, more] of Object.entries({
    'another tenant': {
      conversation: { ...action.conversation, tenantId: 'cccccccc-1111-4111-8111-111111111111' },
    },
    'another tenant in one of two places': {
      channelData: { tenant: { id: 'cccccccc-1111-4111-8111-111111111111' } },
    },
    'no tenant': { conversation: { id: 'a:1' } },
    'another channel': { channelId: 'webchat' },
    'a connector that is not Teams’': { serviceUrl: 'https://smba.trafficmanager.net.evil.example/' },
    'a connector on this machine': { serviceUrl: 'http://127.0.0.1:1/' },
    'a connector with a user in its address': { serviceUrl: 'https://x@smba.trafficmanager.net/' },
    'what was sent a quarter of an hour ago': { timestamp: minutesAgo(16) },
    'what was sent at no time': { timestamp: 'yesterday' },
  }))
    it(`refuses ${what}, also with a good token`, async () => {
      equal((await bot.post({ ...action, ...more })).status, 403);
    });

  it('takes what was sent a while ago, and a tenant in either place', async () => {
    equal((await bot.post({ ...action, timestamp: minutesAgo(14) })).status, 200);
    const { tenantId, ...nameless } = action.conversation;
    const channelData = { tenant: { id: tenantId.toUpperCase() } };
    equal((await bot.post({ ...action, conversation: nameless, channelData })).status, 200);
  });

  it('tells how it is without a word about itself', async () => {
    match(await (await request(`${bot.url}/healthz`)).body.text(), /^\{"status":"ok"\}$/);
    equal((await request(`${bot.url}/readyz`)).statusCode, 200);
  });

  it('fetches keys and token before anybody needs them, once', async () => {
    await Promise.all([bot.bot.warm(), bot.bot.warm()]);
    const { metadata, keys, forms } = bot.keyServer.state;
    deepEqual([metadata, keys, forms.length], [1, 1, 1]);
  });
});

describe('the bot in production without a sign-in service', () => {
  it('is not ready, says that it cannot serve now, and goes on when the service is back', async () => {
    let minutes = 0;
    const bot = await openProduction({ elapsed: () => minutes * 60_000 });
    bot.keyServer.state.mood = 'failing';
    await bot.bot.warm();
    equal((await request(`${bot.url}/readyz`)).statusCode, 503);
    equal((await bot.post()).status, 503);
    bot.keyServer.state.mood = 'well';
    minutes = 1;
    equal((await bot.post()).status, 200);
    await bot.close();
  });
});
