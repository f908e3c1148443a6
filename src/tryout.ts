import { rm } from 'node:fs/promises';
import { type Assembly, assemble } from './assembly.ts';
import type { LocalConfig } from './config.ts';
import { directoryOf, rolesFile } from './directory/rolesFile.ts';
import { systemIds } from './ids.ts';
import type { Log } from './log.ts';
import { openMetrics } from './metrics.ts';
import { close, createServer, listen } from './server.ts';
import { botId, castRoles, homeTenant } from './simulator/cast.ts';
import { openSimulator } from './simulator/simulator.ts';
import { openStore } from './stores/index.ts';
import { tenantLookup } from './tenants/lookup.ts';

/** Starts the bot beside the simulator, on loopback alone. `real` tells the real time, for tests that need another. */
export async function openTryout(config: LocalConfig, log: Log, real?: () => number) {
  const directory = config.rolesFile
    ? await rolesFile(config.rolesFile, homeTenant, log)
    : directoryOf(async () => castRoles, homeTenant);
  let bot: Assembly | undefined;
  const server = createServer({
    frontDoor: async (request) => (await bot?.frontDoor(request)) ?? { status: 503 },
    isReady: async () => bot !== undefined,
  });
  const port = await listen(server, config.port, '127.0.0.1');

  const simulator = await openSimulator({
    file: `${config.tryFolder}/outside.json`,
    port: config.tryPort,
    zone: config.zone,
    botUrl: () => `http://127.0.0.1:${port}/api/messages`,
    timeMoved: async () => bot?.settle(),
    startOver: async () => {
      await bot?.close();
      await rm(config.store.directory, { recursive: true, force: true });
      bot = await start();
    },
    ...(real && { real }),
  });

  const start = async (): Promise<Assembly> =>
    assemble({
      store: await openStore(config.store),
      directory,
      tenants: tenantLookup(`${simulator.url}/login`),
      clock: simulator.clock,
      ids: systemIds,
      random: Math.random,
      log,
      metrics: openMetrics(),
      identity: config.identity,
      tenantId: homeTenant,
      botId,
      serviceUrl: simulator.url,
      zone: config.zone,
      links: { ...config.links, form: simulator.view().formUrl },
    });

  bot = await start();
  await simulator.installEveryone();

  return {
    simulator,
    botUrl: `http://127.0.0.1:${port}`,
    settle: async () => bot?.settle(),
    async close() {
      await close(server);
      await bot?.close();
      await simulator.close();
    },
  };
}

export type Tryout = Awaited<ReturnType<typeof openTryout>>;
