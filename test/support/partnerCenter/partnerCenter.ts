import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { NewCustomer } from '../../../src/domain/customer.ts';
import type { NewCart, NewLine } from '../../../src/domain/purchase.ts';
import { partnerCenter } from '../../../src/partnerCenter/client.ts';
import { PartnerCenterError } from '../../../src/services/partnerCenterError.ts';
import { type Emulator, openEmulator } from '../../../src/simulator/partnerCenter/emulator.ts';
import { firstRefreshToken, sampleClient } from '../../../src/simulator/partnerCenter/seed.ts';
import { handClock, silence } from '../bots/doubles.ts';

export const partnerId = '5d7c2f10-8e43-4b6a-9f21-c0a4e7b81d36';
export const start = '2026-01-05T18:00:00.000Z';

/** For a test of a server that never answers: long enough for a busy machine, short enough to wait for. */
export const impatience = { read: 1_000, write: 1_000 };

/** The emulator, and a client that speaks to it over HTTP, on a clock set by hand. */
export async function openCenter({
  isForgetful = false,
  ...limits
}: {
  readonly read?: number;
  readonly write?: number;
  readonly rest?: number;
  /** Whether the emulator keeps nothing on the disk, which many calls would wait for. */
  readonly isForgetful?: boolean;
} = {}) {
  const folder = await mkdtemp(`${tmpdir()}/gcc-desk-partner-center-`);
  const refreshTokenFile = `${folder}/refresh-token`;
  await writeFile(refreshTokenFile, firstRefreshToken);
  const clock = handClock(start);
  const emulator = await openEmulator({
    ...(!isForgetful && { file: `${folder}/emulator.json` }),
    port: 0,
    clock,
    partnerId,
  });
  const waited: number[] = [];
  const open = (file = refreshTokenFile, url = emulator.url) =>
    partnerCenter(configOf({ ...emulator, url }, file), {
      log: silence.log,
      now: () => Date.parse(clock.now()),
      wait: async (milliseconds) => waited.push(milliseconds),
      limits: { rest: 60_000, ...limits },
    });
  const center = open();

  return {
    center,
    emulator,
    clock,
    /** How long the client waited before it tried again, each time. */
    waited,
    folder,
    refreshTokenFile,
    /** Another client, as after a restart; perhaps by a detour. */
    open,
    later: (seconds: number) => clock.set(new Date(Date.parse(clock.now()) + seconds * 1000).toISOString()),
    async [Symbol.asyncDispose]() {
      await emulator.close();
      await center.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Center = Awaited<ReturnType<typeof openCenter>>;

export const configOf = (
  { url, tokenUrl }: Pick<Emulator, 'url' | 'tokenUrl'>,
  refreshTokenFile: string,
) => ({
  url,
  tokenUrl,
  clientId: sampleClient.id,
  clientSecret: sampleClient.secret,
  refreshTokenFile,
});

/** Ids for one write. */
export const newRequestId = (): string => randomUUID();

/** What `rejects` compares an error with. */
export const refusedWith =
  (status: number, code: string, isOutcomeUnknown = false) =>
  (error: unknown): boolean =>
    error instanceof PartnerCenterError &&
    error.status === status &&
    error.code === code &&
    error.isOutcomeUnknown === isOutcomeUnknown;

export const address = {
  line1: '1 Town Green',
  city: 'Austin',
  state: 'TX',
  postalCode: '78701',
  country: 'US',
};

export const town: NewCustomer = {
  name: 'Town of Sample',
  domain: 'townofsample.onmicrosoft.com',
  address,
  contact: { firstName: 'Ada', lastName: 'Poe', email: 'ada.poe@townofsample.example' },
};

/** A line for a product of the sample catalogue, by its place there. */
export const lineOf = (place: number, more: Partial<NewLine> = {}): NewLine => {
  const number = String(place).padStart(2, '0');
  return {
    catalogItemId: `CFQ7TTC0GC${number}:0001:CFQ7TTC0G0${number}`,
    quantity: 25,
    termDuration: 'P1Y',
    billingCycle: 'monthly',
    reference: 'GCC-7F3K2',
    ...more,
  };
};

export const cartOf = (...lines: NewLine[]): NewCart => ({ lines, isResellerAttested: false });
