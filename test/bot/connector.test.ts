import { equal, ok, rejects } from 'node:assert/strict';
import { connector } from '../../src/bot/connector.ts';
import { handClock } from '../support/bots/doubles.ts';
import { openStrictConnector, type StrictConnector } from '../support/bots/strictConnector.ts';
import { start } from '../support/http/post.ts';

const message = { summary: 'x', text: 'x' };

describe('the connector client', () => {
  const clock = handClock(start);
  let teams: StrictConnector;
  let clients: ReturnType<typeof connector>[] = [];
  const open = (more: Partial<Parameters<typeof connector>[0]> = {}) => {
    const client = connector({
      tokens: { token: async () => 'canary', forget: () => undefined },
      isAllowed: () => true,
      serviceUrl: teams.url,
      botId: '28:bot',
      clock,
      ...more,
    });
    clients.push(client);
    return client;
  };
  const chatAt = (serviceUrl: string, conversationId = 'a:1') => ({
    serviceUrl,
    conversationId,
    botId: '28:bot',
  });

  beforeEach(async () => {
    teams = await openStrictConnector(clock);
  });
  afterEach(async () => {
    await Promise.all(clients.map((client) => client.close()));
    clients = [];
    await teams.close();
  });

  it('uses a connection again and again', async () => {
    const { send } = open();
    for (let count = 0; count < 40; count += 1) await send(chatAt(teams.url, `a:${count}`), message);
    equal(teams.effects.length, 40);
    ok(teams.connections() <= 2);
  });

  it('makes one attempt', async () => {
    for (const fault of [{ status: 503 }, { status: 429, retryAfter: '0' }, { ends: 'cut' }] as const) {
      teams.misbehave(() => fault);
      const before = teams.calls.length;
      await rejects(open().send(chatAt(teams.url), message));
      equal(teams.calls.length, before + 1);
    }
  });

  it('talks to allowed hosts only, whatever the call', async () => {
    const { send, update, open: opened } = open({ isAllowed: () => false });
    const refused = { kind: 'refused', code: 'ServiceUrlNotAllowed' };
    await rejects(send(chatAt(teams.url), message), refused);
    await rejects(update(chatAt(teams.url), 'm1', message), refused);
    await rejects(opened('tenant/p'), refused);
    equal(teams.connections(), 0);
  });

  it('follows nobody elsewhere', async () => {
    const elsewhere = await openStrictConnector(clock);
    teams.misbehave(() => ({ status: 307, location: `${elsewhere.url}/v3/conversations/a/activities` }));
    await rejects(open().send(chatAt(teams.url), message), { kind: 'refused', status: 307 });
    equal(elsewhere.connections(), 0);
    await elsewhere.close();
  });

  it('knows that nothing was sent without a token, a listener or a secure connection', async () => {
    const never = open({
      tokens: { token: () => new Promise(() => {}), forget: () => undefined },
      timeLimit: 20,
    });
    await rejects(never.send(chatAt(teams.url), message), { kind: 'unsent', code: 'TokenTimeoutError' });
    await rejects(open().send(chatAt('http://127.0.0.1:1'), message), {
      kind: 'unsent',
      code: 'ECONNREFUSED',
    });
    await rejects(open().send(chatAt(teams.url.replace('http', 'https')), message), { kind: 'unsent' });
    equal(teams.calls.length, 0);
  });

  it('does not know what came of a call that is not answered in time', async () => {
    teams.misbehave(() => ({ ends: 'hang', takesEffect: true }));
    await rejects(open({ timeLimit: 50 }).send(chatAt(teams.url), message), { kind: 'unanswered' });
  });

  it('cuts off what is under way when it is closed', async () => {
    const client = open();
    const called = new Promise<void>((resolve) => {
      teams.misbehave(() => {
        resolve();
        return { ends: 'hang' };
      });
    });
    const sent = rejects(client.send(chatAt(teams.url), message), { kind: 'unanswered' });
    await called;
    await client.close();
    await sent;
  });
});
