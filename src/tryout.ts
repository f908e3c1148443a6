import { rm, writeFile } from 'node:fs/promises';
import { type Assembly, assemble } from './assembly.ts';
import type { LocalConfig } from './config.ts';
import { directoryOf, rolesFile } from './directory/rolesFile.ts';
import { millisecondsOf } from './domain/moments.ts';
import { systemIds } from './ids.ts';
import type { Log } from './log.ts';
import { openMetrics } from './metrics.ts';
import { partnerCenter } from './partnerCenter/client.ts';
import { close as closeServer, createServer, listen } from './server.ts';
import type { Directory } from './services/ports.ts';
import { botId, castRoles, homeTenant } from './simulator/cast.ts';
import { refuseOtherHosts } from './simulator/otherHosts.ts';
import { type Emulator, openEmulator } from './simulator/partnerCenter/emulator.ts';
import { sampleClient } from './simulator/partnerCenter/seed.ts';
import { openSimulator, type Simulator } from './simulator/simulator.ts';
import { openStore } from './stores/index.ts';
import { tenantLookup } from './tenants/lookup.ts';

/** Starts the bot beside the simulator, on loopback alone. Tests may need another time, in milliseconds, or another store. */
export async function openTryout(config: LocalConfig, log: Log, real = Date.now, open = openStore) {
  const directory = await directoryIn(config, log);
  let bot: Assembly | undefined;
  let emulatorUrl = '';
  const server = createServer({
    frontDoor: async (request, trace) => (await bot?.frontDoor(request, trace)) ?? { status: 503 },
    isReady: async () => bot !== undefined,
  });
  refuseOtherHosts(server);
  const botUrl = `http://127.0.0.1:${await listen(server, config.port, config.host)}`;

  const simulator = await openSimulator({
    file: `${config.tryFolder}/outside.json`,
    port: config.tryPort,
    zone: config.zone,
    botUrl: `${botUrl}/api/messages`,
    timeMoved: async () => bot?.settle(),
    startOver: async () => {
      await bot?.close();
      await rm(config.store.directory, { recursive: true, force: true });
      emulator.startOver();
      bot = await startBot();
    },
    partnerCenterUrl: () => emulatorUrl,
    real,
  });
  const wake = async () => bot?.wake().then(bot.settle);
  const emulator = await openPartnerCenter(config, simulator, wake);
  emulatorUrl = emulator.url;
  const startBot = () => openBot({ config, open, log, simulator, emulator, directory });
  bot = await startBot();
  await simulator.installEveryone();
  const close = async () => {
    await closeServer(server);
    await bot?.close();
    await simulator.close();
    await emulator.close();
  };
  return { simulator, emulator, botUrl, wake, settle: async () => bot?.settle(), close };
}

export type Tryout = Awaited<ReturnType<typeof openTryout>>;

/** The roles that a file gives, or those of the cast. */
const directoryIn = async ({ rolesFile: file }: LocalConfig, log: Log): Promise<Directory> =>
  file ? rolesFile(file, homeTenant, log) : directoryOf(async () => castRoles, homeTenant);

/** `acted` lets the bot notice what somebody did on the emulator's page. */
const openPartnerCenter = (
  { tryFolder, emulatorPort, zone }: LocalConfig,
  { clock }: Simulator,
  acted: () => Promise<void>,
) =>
  openEmulator({
    file: `${tryFolder}/partnerCenter.json`,
    port: emulatorPort,
    clock,
    partnerId: homeTenant,
    zone,
    acted,
  });

/** The real client, signed in with the refresh token that the emulator gave out last. */
async function clientOf(emulator: Emulator, { clock }: Simulator, { tryFolder }: LocalConfig, log: Log) {
  const refreshTokenFile = `${tryFolder}/refresh-token`;
  await writeFile(refreshTokenFile, emulator.state.refreshTokens.at(-1) ?? '', { mode: 0o600 });
  const { url, tokenUrl } = emulator;
  const { id: clientId, secret: clientSecret } = sampleClient;
  return partnerCenter(
    { url, tokenUrl, clientId, clientSecret, refreshTokenFile },
    { log, now: millisecondsOf(clock) },
  );
}

interface Opened {
  readonly config: LocalConfig;
  readonly open: typeof openStore;
  readonly log: Log;
  readonly simulator: Simulator;
  readonly emulator: Emulator;
  readonly directory: Directory;
}

async function openBot({ config, open, log, simulator, emulator, directory }: Opened): Promise<Assembly> {
  return assemble({
    ...config,
    store: await open(config.store, (what) => log.warn(what)),
    directory,
    tenants: tenantLookup(`${simulator.url}/login`),
    partnerCenter: await clientOf(emulator, simulator, config, log),
    clock: simulator.clock,
    ids: systemIds,
    random: Math.random,
    log,
    metrics: openMetrics(),
    tenantId: homeTenant,
    botId,
    serviceUrl: simulator.url,
    links: {
      ...config.links,
      form: simulator.view().formUrl,
      legalInfo: `${simulator.url}/microsoft/legal-info`,
    },
  });
}
