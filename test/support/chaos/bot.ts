import { assemble } from '../../../src/assembly.ts';
import { localConfig } from '../../../src/config.ts';
import { systemIds } from '../../../src/ids.ts';
import { partnerCenter } from '../../../src/partnerCenter/client.ts';
import { createServer, listen } from '../../../src/server.ts';
import { botId, homeTenant } from '../../../src/simulator/cast.ts';
import { openPostgresStore } from '../../../src/stores/postgres/store.ts';
import { silence } from '../bots/doubles.ts';
import { configOf } from '../partnerCenter/partnerCenter.ts';
import { hastyClock } from './clock.ts';
import { directoryOf } from './people.ts';

/** What the bots of one run have in common. */
export interface Surroundings {
  readonly store: string;
  readonly connector: string;
  readonly center: { readonly url: string; readonly tokenUrl: string };
  readonly refreshTokenFile: string;
  /** When time began to pass faster, in milliseconds. */
  readonly since: number;
}

/** One of several bots in front of the same database; it tells its parent its address, is told when to hurry, and waits to be killed. */
async function run({ store: url, connector, center, refreshTokenFile, since }: Surroundings): Promise<void> {
  const clock = hastyClock(since);
  process.on('message', (from) => clock.hurry(Number(from)));
  const store = await openPostgresStore(url);
  const bot = assemble({
    ...localConfig({}),
    ...silence,
    store,
    shared: store.shared,
    directory: directoryOf(Math.random),
    tenants: { find: async (id) => ({ kind: 'commercial', id }) },
    partnerCenter: partnerCenter(configOf(center, refreshTokenFile), {
      ...silence,
      now: () => Date.parse(clock.now()),
      limits: { read: 2_000, write: 3_000, rest: 500 },
    }),
    clock,
    ids: systemIds,
    random: Math.random,
    tenantId: homeTenant,
    botId,
    serviceUrl: connector,
  });
  const server = createServer({ frontDoor: bot.frontDoor, isReady: async () => true });
  process.send?.(await listen(server, 0, '127.0.0.1'));
}

process.once('disconnect', () => process.exit());
await run(JSON.parse(process.argv[2] ?? '')).catch(() => process.exit(1)); // the database is down
