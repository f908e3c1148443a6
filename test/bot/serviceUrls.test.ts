import { equal, rejects } from 'node:assert/strict';
import fc from 'fast-check';
import { connector } from '../../src/bot/connector.ts';
import { isTeams } from '../../src/bot/serviceUrls.ts';
import { systemClock } from '../../src/ids.ts';
import { hosts, mutated } from '../support/attacks/serviceUrls.ts';
import { serviceUrl, tokenWith } from '../support/http/keyServer.ts';
import { type Listener, openListener } from '../support/http/listener.ts';
import { action, openProduction, type Production } from '../support/processes/production.ts';

describe('a service URL', () => {
  let bot: Production;
  let listener: Listener;

  before(async () => {
    bot = await openProduction();
    listener = await openListener();
  });
  afterEach(() => equal(listener.heard(), 0));
  after(async () => {
    listener.close();
    await bot.close();
  });

  it('that is not Teams’ connector is refused, although the token is valid and names it', async () => {
    const forTeams = `Bearer ${tokenWith()}`;
    await fc.assert(
      fc.asyncProperty(mutated(listener.port), async (url) => {
        const token = tokenWith({ claims: { serviceurl: url } });
        const message = { ...action, type: 'message', text: 'help', serviceUrl: url };
        equal((await bot.post(message, `Bearer ${token}`)).status, 401);
        equal((await bot.post(message, forTeams)).status, 403);
      }),
      { numRuns: 1_000 },
    );
  }).timeout(60_000);

  it('that is not Teams’ connector is never sent to, whatever a stored reference says', async () => {
    const tokens = { token: async () => 'canary-token', forget: () => undefined };
    const chat = connector({ tokens, isAllowed: isTeams, serviceUrl, botId: '28:bot', clock: systemClock });
    const message = { text: 'hello', summary: 'hello' };
    await fc.assert(
      fc.asyncProperty(mutated(listener.port), async (url) => {
        const place = { serviceUrl: url, conversationId: 'a:1', botId: '28:bot' };
        await rejects(chat.send(place, message), { code: 'ServiceUrlNotAllowed' });
        await rejects(chat.update(place, 'm1', message), { code: 'ServiceUrlNotAllowed' });
      }),
      { numRuns: 1_000 },
    );
    await chat.close();
  });

  it('of Teams is known in all its regions', () => {
    for (const host of hosts)
      for (const path of ['', '/', '/teams/', '/amer/', '/de/5d7c2f10-8e43-4b6a-9f21-c0a4e7b81d36/'])
        equal(isTeams(`https://${host}${path}`), true);
  });
});
