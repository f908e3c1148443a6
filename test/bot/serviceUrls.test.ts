import { equal, rejects } from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { connector } from '../../src/bot/connector.ts';
import { isTeams } from '../../src/bot/serviceUrls.ts';
import { systemClock } from '../../src/ids.ts';
import { serviceUrl, tokenWith } from '../support/keyServer.ts';
import { action, openProduction, type Production } from '../support/production.ts';

const hosts = ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'];

/** Addresses that look like Teams' connector, or lead to `port` on this machine; none of them is Teams' connector. */
const mutated = (port: number): fc.Arbitrary<string> => {
  const host = fc.constantFrom(...hosts);
  const local = fc.constantFrom(
    `127.0.0.1:${port}`,
    `localhost:${port}`,
    `[::1]:${port}`,
    `2130706433:${port}`,
  );
  const word = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
  const path = fc.constantFrom('', '/', '/teams/', '/amer/', '/%2e%2e/');
  const scheme = fc.constantFrom('http', 'https', 'HTTPS', 'ftp', 'ws', 'file');
  const authority = fc.oneof(
    local,
    fc.tuple(host, word).map(([h, w]) => `${h}.${w}`),
    fc.tuple(word, host).map(([w, h]) => `${w}${h}`),
    fc.tuple(word, host).map(([w, h]) => `${w}.${h}`),
    fc.tuple(host, local).map(([h, l]) => `${h}@${l}`),
    fc.tuple(host, local).map(([h, l]) => `${h}:x@${l}`),
    fc.tuple(word, host).map(([w, h]) => `${w}@${h}`),
    host.map((h) => `${h}:${port}`),
    host.map((h) => `${h}.`),
    host.map((h) => h.toUpperCase()),
    host.map((h) => h.replaceAll('.', '。')),
    host.map((h) => h.replace('a', 'а')), // a Cyrillic а
    fc.tuple(local, host).map(([l, h]) => `${l}#${h}`),
    fc.tuple(local, host).map(([l, h]) => `${l}\\@${h}`),
    fc.tuple(local, host).map(([l, h]) => `${l}?${h}`),
    fc
      .tuple(host, fc.constantFrom('\t', '\n', ' ', '\0'))
      .map(([h, c]) => `${h.slice(0, 5)}${c}${h.slice(5)}`),
    fc.constantFrom('169.254.169.254', '10.0.0.1', '[::ffff:127.0.0.1]', 'metadata.google.internal'),
  );
  const suffix = fc.tuple(host, fc.constantFrom('?x=', '#', '\\', '/../', '/%00', '/;', '/@'), local);
  return fc.oneof(
    fc.tuple(scheme, authority, path).map(([s, a, p]) => `${s}://${a}${p}`),
    fc.tuple(host, path).map(([h, p]) => `http://${h}${p}`),
    suffix.map(([h, c, l]) => `https://${h}${c}${l}`),
    fc.tuple(host, path).map(([h, p]) => `//${h}${p}`),
    host.map((h) => `javascript:${h}`),
  );
};

describe('a service URL', () => {
  let bot: Production;
  let listener: Server;
  let heard = 0;
  let port = 0;

  before(async () => {
    bot = await openProduction();
    listener = createServer((_request, response) => {
      heard += 1;
      response.end('{"id":"m1"}');
    });
    listener.on('connection', () => {
      heard += 1;
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    port = (listener.address() as AddressInfo).port; // a TCP server
  });
  afterEach(() => equal(heard, 0));
  after(async () => {
    listener.close();
    await bot.close();
  });

  it('that is not Teams’ connector is refused, although the token is valid and names it', async () => {
    const forTeams = `Bearer ${tokenWith()}`;
    await fc.assert(
      fc.asyncProperty(mutated(port), async (url) => {
        const token = tokenWith({ claims: { serviceurl: url } });
        const message = { ...action, type: 'message', text: 'help', serviceUrl: url };
        equal((await bot.post(message, `Bearer ${token}`)).status, 401);
        equal((await bot.post(message, forTeams)).status, 403);
      }),
      { numRuns: 1_000 },
    );
  }).timeout(60_000);

  it('that is not Teams’ connector is never sent to, whatever a stored reference says', async () => {
    const token = async () => 'canary-token';
    const chat = connector({ token, isAllowed: isTeams, serviceUrl, botId: '28:bot', clock: systemClock });
    const message = { text: 'hello', summary: 'hello' };
    await fc.assert(
      fc.asyncProperty(mutated(port), async (url) => {
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
