import { mkdtemp, rm } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { request } from 'undici';
import type { Parts } from '../../../src/assembly/parts.ts';
import { assemble } from '../../../src/assembly.ts';
import { localConfig } from '../../../src/config.ts';
import { systemClock, systemIds } from '../../../src/ids.ts';
import { close, createServer, listen } from '../../../src/server.ts';
import { openStore } from '../../../src/stores/index.ts';
import { noLookup } from '../../../src/tenants/lookup.ts';
import { directoryWith, silence } from '../bots/doubles.ts';

/** A local bot over HTTP, and a connector that notes what is said; `heard` is also told where. */
export async function openLocalBot(
  changed: Partial<Parts> = {},
  heard: (path: string, activity: string) => void = () => undefined,
) {
  const folder = await mkdtemp(`${tmpdir()}/gcc-desk-local-`);
  const said: string[] = [];
  const connector = createHttpServer(async (incoming, response) => {
    let text = '';
    for await (const part of incoming) text += part;
    said.push(text);
    heard(incoming.url ?? '', text);
    response.end(`{"id":"m${said.length}"}`);
  });
  await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
  const bot = assemble({
    ...localConfig({ TRY_DATA: folder }),
    ...silence,
    store: changed.store ?? (await openStore({ kind: 'lowdb', directory: folder })),
    directory: directoryWith({}),
    tenants: noLookup,
    partnerCenter: undefined,
    clock: systemClock,
    ids: systemIds,
    random: Math.random,
    tenantId: 'tenant',
    botId: '28:bot',
    serviceUrl: 'http://127.0.0.1:1',
    ...changed,
  });
  const server = createServer({ frontDoor: bot.frontDoor, isReady: async () => true });
  const url = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/api/messages`;
  return {
    said,
    settle: bot.settle,
    async send(more: object): Promise<{ status: number; body: string }> {
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
    },
    async close() {
      await close(server);
      await bot.close();
      connector.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type LocalBot = Awaited<ReturnType<typeof openLocalBot>>;
