import { countedPartnerCenter } from './assembly/countedPartnerCenter.ts';
import { type Assembly, assemble } from './assembly.ts';
import { humanPaces } from './bot/paces.ts';
import { type ProductionConfig, productionConfig } from './config.ts';
import { parseCards } from './dialogs/forms/parsing.ts';
import { rolesFile } from './directory/rolesFile.ts';
import { type Ending, endInOrder } from './ending.ts';
import { ConfigError } from './environment.ts';
import { systemClock, systemIds } from './ids.ts';
import { type Log, openLog } from './log.ts';
import { type Metrics, openMetrics } from './metrics.ts';
import { serveMetrics } from './metricsServer.ts';
import { partnerCenter } from './partnerCenter/client.ts';
import { readiness } from './readiness.ts';
import { exitCodeOf, reasonOf } from './reason.ts';
import { type ProcessRole, roleOf } from './role.ts';
import { close, createServer, listen } from './server.ts';
import { type OpenStore, openStore } from './stores/index.ts';
import { noLookup, tenantLookup } from './tenants/lookup.ts';
import { certifiedKeys } from './webhook/certificates.ts';
import { download } from './webhook/download.ts';
import { senders } from './webhook/senders.ts';
import { type Webhook, webhook } from './webhook/webhook.ts';

/** Whoever has waited for the start comes first; what they are shown is parsed then. */
const untilParsing = 1_000;

type Running = ProductionConfig & { readonly role: ProcessRole };

/** Production: `npm start`. Without credentials there is no start. */
async function run(): Promise<void> {
  const config = productionConfig();
  const role = roleOf(process.argv.slice(2), config.store.kind);
  const log = openLog(config.logLevel);
  const metrics = openMetrics();
  const ending = endInOrder(log);
  const store = await openStore(
    config.store,
    (what) => log.warn(what),
    () => metrics.recoveredTails.inc(),
  );
  ending.takes(store.close);
  await start({ ...config, role }, { store, log, metrics, ending }).catch((error: Error) => {
    complain(error);
    return ending.begin(exitCodeOf(error));
  });
}

interface Opened {
  readonly store: OpenStore;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly ending: Ending;
}

/** Goes on with a store that is open: whatever fails from here on, it is closed. */
async function start(config: Running, { store, log, metrics, ending }: Opened): Promise<void> {
  const bot = await openBot(config, store, log, metrics);
  ending.takes(bot.close);
  let isStopping = false;
  const isReady = readiness(
    { serving: () => !isStopping, store: store.ready, signingKeys: bot.recognises },
    log,
  );
  const server = createServer({ frontDoor: bot.frontDoor, isReady, webhook: openWebhook(config, bot, log) });
  await bot.warm();
  const port = await listen(server, config.port, config.host).catch(refusedHost);
  const stopMetrics =
    config.metricsPort === undefined ? undefined : await serveMetrics(metrics, config.metricsPort);
  log.info({ port }, 'GCC Desk is listening');
  setTimeout(parseCards, untilParsing).unref();

  const closeDoor = async () => {
    isStopping = true;
    void bot.rest();
    await Promise.all([close(server), stopMetrics?.()]);
  };
  ending.takes(closeDoor, bot.close);
}

/** A host of which nobody knows an address is a wrong setting; a port that is in use, or an address not had yet, may pass. */
function refusedHost(error: NodeJS.ErrnoException): never {
  if (error.code === 'ENOTFOUND') throw new ConfigError('HOST is not usable: nobody knows an address of it');
  throw error;
}

/** Partner Center's events, where it is connected. */
function openWebhook(
  { partnerCenter: connected }: ProductionConfig,
  bot: Assembly,
  log: Log,
): Webhook | undefined {
  if (!connected) return undefined;
  const isFromMicrosoft = senders(certifiedKeys({ download, now: Date.now }));
  return webhook({ isFromMicrosoft, wake: bot.wake, log });
}

async function openBot(config: Running, store: OpenStore, log: Log, metrics: Metrics): Promise<Assembly> {
  const { clientId, tenantId } = config.identity;
  return assemble({
    ...config,
    directory: await rolesFile(config.rolesFile, tenantId, log),
    store,
    shared: store.shared,
    partnerCenter:
      config.partnerCenter && countedPartnerCenter(partnerCenter(config.partnerCenter, { log }), metrics),
    tenants: config.tenantLookup ? tenantLookup(config.tenantLookup) : noLookup,
    clock: systemClock,
    ids: systemIds,
    random: Math.random,
    log,
    metrics,
    tenantId,
    botId: `28:${clientId}`,
    paces: humanPaces,
  });
}

/** Says why there is no start: in one line, if that is enough to mend it. */
function complain(error: Error): void {
  const reason = reasonOf(error);
  if (reason !== undefined) console.error(reason);
  else openLog('info').fatal({ err: error }, 'GCC Desk could not start');
}

run().catch((error: Error) => {
  complain(error);
  process.exit(exitCodeOf(error));
});
