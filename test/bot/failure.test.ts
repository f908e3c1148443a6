import { doesNotMatch, equal, match } from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import type { Server } from 'restify';
import { request } from 'undici';
import { type Assembly, assemble } from '../../src/assembly.ts';
import { localConfig } from '../../src/config.ts';
import { systemClock, systemIds } from '../../src/ids.ts';
import { close, createServer, listen } from '../../src/server.ts';
import { openStore } from '../../src/stores/index.ts';
import { noLookup } from '../../src/tenants/lookup.ts';
import { directoryWith, silence } from '../support/doubles.ts';

describe('a turn that fails', () => {
  let folder = '';
  let bot: Assembly;
  let server: Server;
  let connector: HttpServer;
  let url = '';
  let said: string[] = [];

  before(async () => {
    folder = await mkdtemp(`${tmpdir()}/gcc-desk-failure-`);
    connector = createHttpServer((incoming, response) => {
      incoming.on('data', (part) => said.push(String(part)));
      incoming.on('end', () => response.end('{"id":"m1"}'));
    });
    await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
    const broken = () => Promise.reject(new Error('canary: the directory is on fire'));
    bot = assemble({
      ...localConfig({ TRY_DATA: folder }),
      ...silence,
      store: await openStore({ kind: 'lowdb', directory: folder }),
      directory: { ...directoryWith({}), rolesOf: broken },
      tenants: noLookup,
      clock: systemClock,
      ids: systemIds,
      random: Math.random,
      tenantId: 'tenant',
      botId: '28:bot',
      serviceUrl: 'http://127.0.0.1:1',
    });
    server = createServer({ frontDoor: bot.frontDoor, isReady: async () => true });
    url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/api/messages`;
  });
  beforeEach(() => {
    said = [];
  });
  after(async () => {
    await close(server);
    await bot.close();
    connector.close();
    await rm(folder, { recursive: true, force: true });
  });

  const send = async (more: object): Promise<{ status: number; body: string }> => {
    const activity = {
      id: '1',
      channelId: 'msteams',
      serviceUrl: `http://127.0.0.1:${(connector.address() as AddressInfo).port}`, // a TCP server
      from: { id: '29:x', aadObjectId: 'abc' },
      recipient: { id: '28:bot' },
      conversation: { id: 'a:1', conversationType: 'personal' },
      ...more,
    };
    const headers = { 'content-type': 'application/json' };
    const answer = await request(url, { method: 'POST', headers, body: JSON.stringify(activity) });
    return { status: answer.statusCode, body: await answer.body.text() };
  };

  it('is answered with an apology and a number, in the person’s language, and with nothing of the error', async () => {
    const { status, body } = await send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: {},
      locale: 'de-DE',
    });
    equal(status, 200);
    match(body, /Entschuldigung.*nennen Sie der Betreuung von GCC Desk diese Nummer: [\w-]{8}/);
    doesNotMatch(body, /canary/);
  });

  it('apologises in the chat for a message', async () => {
    equal((await send({ type: 'message', text: 'help', locale: 'en-US' })).status, 200);
    match(said.join(''), /Sorry, something went wrong.*give your operator this number/);
    doesNotMatch(said.join(''), /canary/);
  });

  it('is tried again when the same activity comes again', async () => {
    await send({ type: 'message', text: 'help', id: 'again' });
    await send({ type: 'message', text: 'help', id: 'again' });
    equal(said.length, 2);
  });
});
