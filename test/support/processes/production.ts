import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { request } from 'undici';
import type { Parts } from '../../../src/assembly/parts.ts';
import { assemble } from '../../../src/assembly.ts';
import type { Cloud } from '../../../src/bot/cloud.ts';
import { productionConfig } from '../../../src/config.ts';
import { type ServerLimits, serverLimits } from '../../../src/http/limits.ts';
import { systemClock, systemIds } from '../../../src/ids.ts';
import { close, createServer, listen } from '../../../src/server.ts';
import { openStore, type StoreConfig } from '../../../src/stores/index.ts';
import { noLookup } from '../../../src/tenants/lookup.ts';
import { directoryWith, silence } from '../bots/doubles.ts';
import {
  clientId,
  type KeyServer,
  openKeyServer,
  serviceUrl,
  tenantId,
  tokenWith,
} from '../http/keyServer.ts';

/** An action of somebody in their own chat, as Teams sends it; its answer needs nobody to be called. */
export const action = {
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: 'f:1',
  channelId: 'msteams',
  serviceUrl,
  from: { id: '29:x', aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000001' },
  recipient: { id: `28:${clientId}` },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId },
  value: { action: { type: 'Action.Execute', verb: 'show-case', data: {} } },
};

/** What production puts together, with its store somewhere and another sign-in service than Microsoft's. */
export async function productionParts(cloud: Cloud, place: StoreConfig): Promise<Parts> {
  const config = productionConfig({
    CLIENT_ID: clientId,
    TENANT_ID: tenantId,
    CLIENT_SECRET: 'canary-secret',
    ROLES_FILE: 'roles.json',
  });
  const store = await openStore(place);
  return {
    ...config,
    ...silence,
    identity: { ...config.identity, cloud },
    store,
    shared: store.shared,
    directory: directoryWith({}),
    tenants: noLookup,
    partnerCenter: undefined,
    clock: systemClock,
    ids: systemIds,
    random: Math.random,
    tenantId,
    botId: `28:${clientId}`,
    serviceUrl,
  };
}

/** The bot as it runs in production, over real HTTP, with a sign-in service of our own on loopback. */
export async function openProduction(changed: Partial<Parts> = {}, limits: ServerLimits = serverLimits) {
  const keyServer: KeyServer = await openKeyServer();
  const folder = await mkdtemp(`${tmpdir()}/gcc-desk-production-`);
  const parts = {
    ...(await productionParts(keyServer.cloud, { kind: 'lowdb', directory: folder })),
    ...changed,
  };
  const bot = assemble(parts);
  const server = createServer({ frontDoor: bot.frontDoor, isReady: bot.recognises }, limits);
  const port = await listen(server, 0, '127.0.0.1');
  const url = `http://127.0.0.1:${port}`;

  return {
    bot,
    store: parts.store,
    keyServer,
    port,
    url,
    folder,
    /** Posts an activity; the header is a good token's unless another is given, `''` for none. */
    async post(activity: object = action, authorization = `Bearer ${tokenWith()}`) {
      const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
      const body = JSON.stringify(activity);
      const response = await request(`${url}/api/messages`, { method: 'POST', headers, body });
      return { status: response.statusCode, body: await response.body.text(), headers: response.headers };
    },
    async close() {
      server.server.closeAllConnections();
      await close(server);
      await bot.close();
      keyServer.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Production = Awaited<ReturnType<typeof openProduction>>;
