import { assemble } from './assembly.ts';
import { ConfigError, productionConfig } from './config.ts';
import { rolesFile } from './directory/rolesFile.ts';
import { systemClock, systemIds } from './ids.ts';
import { openLog } from './log.ts';
import { openMetrics } from './metrics.ts';
import { serveMetrics } from './metricsServer.ts';
import { close, createServer, listen } from './server.ts';
import { openStore, StoreUnusable } from './stores/index.ts';
import { noLookup, tenantLookup } from './tenants/lookup.ts';

/** Production: `npm start`. Without credentials there is no start. */
async function run(): Promise<void> {
  const config = productionConfig();
  if (config.identity.kind === 'local') throw new ConfigError('CLIENT_ID is not set');
  const { clientId, tenantId } = config.identity;
  const log = openLog(config.logLevel);
  const metrics = openMetrics();
  const store = await openStore(config.store, (what) => log.warn(what));
  const bot = assemble({
    ...config,
    directory: await rolesFile(config.rolesFile ?? '', tenantId, log).catch((error: Error) => {
      throw new ConfigError(error.message);
    }),
    store,
    tenants: config.tenantLookup ? tenantLookup(config.tenantLookup) : noLookup,
    clock: systemClock,
    ids: systemIds,
    random: Math.random,
    log,
    metrics,
    tenantId,
    botId: `28:${clientId}`,
    serviceUrl: 'https://smba.trafficmanager.net/teams/',
  });
  let ready = true;
  const server = createServer({ frontDoor: bot.frontDoor, isReady: async () => ready && store.ready() });
  const port = await listen(server, config.port, config.host);
  const stopMetrics =
    config.metricsPort === undefined ? undefined : await serveMetrics(metrics, config.metricsPort);
  log.info({ port }, 'GCC Desk is listening');

  const stop = async () => {
    ready = false;
    await close(server);
    await bot.close();
    await stopMetrics?.();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

run().catch((error: Error) => {
  if (error instanceof ConfigError || error instanceof StoreUnusable) console.error(error.message);
  else openLog('info').fatal({ err: error }, 'GCC Desk could not start');
  process.exit(error instanceof ConfigError ? 78 : 1);
});
