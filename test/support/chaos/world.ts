import { writeFile } from 'node:fs/promises';
import type { Case } from '../../../src/domain/case.ts';
import type { Store } from '../../../src/services/ports.ts';
import { homeTenant } from '../../../src/simulator/cast.ts';
import { type Emulator, openEmulator } from '../../../src/simulator/partnerCenter/emulator.ts';
import { customerIds, firstRefreshToken } from '../../../src/simulator/partnerCenter/seed.ts';
import type { Failure } from '../../../src/simulator/partnerCenter/switches.ts';
import { openPostgresStore } from '../../../src/stores/postgres/store.ts';
import { below, type Chance } from '../seeded.ts';
import type { PostgresServer } from '../stores/postgresServer.ts';
import type { Surroundings } from './bot.ts';
import { filledApplication, filledOrder, met } from './cases.ts';
import { hastyClock } from './clock.ts';
import { openFaultyConnector } from './connector.ts';
import { everybody } from './people.ts';

/** How much happens in a run. */
export interface Size {
  readonly applications: number;
  readonly orders: number;
  readonly kills: number;
  readonly crashes: number;
}

const cities = 100;
const batch = 250;

const failures = (['cut', 'empty', 'html', 'refuse', 'refuse'] as const).map(
  (how): Failure => ({ operation: '*', times: 1, how, status: 503, code: '800003' }),
);

/** Everything outside the bots: the database filled with work, Partner Center and the connector, of which one call in ten fails. */
export async function openWorld(server: PostgresServer, size: Size, chance: Chance, folder: string) {
  const since = Date.now();
  const clock = hastyClock(since);
  const emulator = await openEmulator({ port: 0, clock, partnerId: homeTenant });
  failOneInTen(emulator, chance);
  const customers = moreCities(emulator);
  const connector = await openFaultyConnector(chance);
  const store = await openPostgresStore(server.url);
  const refreshTokenFile = `${folder}/refresh-token`;
  await writeFile(refreshTokenFile, firstRefreshToken);
  const applications = times(size.applications, (number) => filledApplication(number, clock.now()));
  const orders = times(size.orders, (number) =>
    filledOrder(size.applications + number, customers[number % cities] ?? '', clock.now()),
  );
  await fill(store, [...applications, ...orders], connector.url);
  const { url, tokenUrl } = emulator;
  const surroundings: Surroundings = {
    store: server.url,
    connector: connector.url,
    center: { url, tokenUrl },
    refreshTokenFile,
    since,
  };
  return { clock, emulator, connector, store, applications, orders, surroundings };
}

export type World = Awaited<ReturnType<typeof openWorld>>;

const times = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, number) => make(number));

async function fill(store: Store, cases: readonly Case[], serviceUrl: string): Promise<void> {
  await store.commit({ people: everybody.map((id) => met(id, serviceUrl)) });
  for (let at = 0; at < cases.length; at += batch) await store.commit({ put: cases.slice(at, at + batch) });
}

/** Every call asks anew whether it is to fail. */
function failOneInTen({ state }: Emulator, chance: Chance): void {
  Object.defineProperty(state.switches, 'failures', {
    get: () => (chance() < 0.1 ? [{ ...failures[below(chance, failures.length)] }] : []),
    set: () => undefined,
  });
}

/** More customers like the city, so that none has so many orders that a list of them takes long; resolves to their ids. */
function moreCities({ state }: Emulator): string[] {
  const city = state.customers.find(({ id }) => id === customerIds.city);
  if (!city) throw new Error('there is no city');
  const ids = times(cities, (number) =>
    city.id.replace(/...$/, String(100 + number)).replace('9b1e0c44', '9b1e0c45'),
  );
  state.customers.push(...ids.map((id) => ({ ...structuredClone(city), id })));
  return ids;
}
