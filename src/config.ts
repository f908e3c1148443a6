import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'zod/v4';
import { publicCloud } from './bot/cloud.ts';
import type { Identity, Registration } from './bot/identity.ts';
import type { Links } from './domain/links.ts';
import { ConfigError, type Env, readEnvironment } from './environment.ts';
import type { LogLevel } from './log.ts';
import type { PartnerCenterConfig } from './partnerCenter/client.ts';
import {
  LocalSettings,
  PackageSettings,
  ProductionSettings,
  partnerCenterSettings,
  StoreSettings,
  type sharedSettings,
} from './settings.ts';
import type { LowdbConfig, StoreConfig } from './stores/index.ts';
import { problemIn } from './stores/postgres/address.ts';

/** What both compositions need. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly identity: Identity;
  readonly store: StoreConfig;
  readonly zone: string;
  readonly logLevel: LogLevel;
  readonly links: Links;
  /** Whether orders may be placed at all. */
  readonly ordersEnabled: boolean;
  /** What all orders of one day may come to, in the partner's currency. */
  readonly dayLimit: number | undefined;
}

export interface ProductionConfig extends Config {
  readonly identity: Registration;
  readonly rolesFile: string;
  readonly metricsPort: number | undefined;
  /** Where tenants' public documents are read; undefined when that is switched off. */
  readonly tenantLookup: string | undefined;
  /** Partner Center; undefined while the deployment does without. */
  readonly partnerCenter: PartnerCenterConfig | undefined;
  /** Where a chat is opened with somebody who never wrote to the bot. */
  readonly serviceUrl: string;
}

export interface LocalConfig extends Config {
  /** Nobody is asked who they are: it is for this machine alone. */
  readonly host: '127.0.0.1';
  readonly rolesFile: string | undefined;
  readonly store: LowdbConfig;
  readonly tryPort: number;
  readonly tryFolder: string;
  readonly emulatorPort: number;
}

/** The configuration of a real deployment; without credentials there is none. */
export function productionConfig(env: Env = process.env): ProductionConfig {
  const read = readEnvironment(ProductionSettings, env);
  const identity: Registration = {
    kind: read.CLIENT_TYPE === 'SingleTenant' ? 'singleTenant' : 'managedIdentity',
    clientId: read.CLIENT_ID.toLowerCase(),
    tenantId: read.TENANT_ID.toLowerCase(),
    clientSecret: read.CLIENT_SECRET,
    certificate: read.CLIENT_CERTIFICATE_FILE,
    cloud: publicCloud,
  };
  return {
    ...common(read),
    host: read.HOST,
    identity,
    rolesFile: read.ROLES_FILE,
    store: storeIn(read.STORE),
    metricsPort: read.METRICS_PORT,
    tenantLookup: read.TENANT_LOOKUP_URL === 'off' ? undefined : read.TENANT_LOOKUP_URL,
    partnerCenter: partnerCenterIn(read),
    serviceUrl: read.TEAMS_SERVICE_URL,
  };
}

/** The configuration of the try-out: loopback, no credentials, its own folder. */
export function localConfig(env: Env = process.env): LocalConfig {
  const read = readEnvironment(LocalSettings, env);
  const store = { kind: 'lowdb', directory: `${read.TRY_DATA}/store` } as const;
  return {
    ...common(read),
    host: '127.0.0.1',
    identity: { kind: 'local' },
    rolesFile: read.ROLES_FILE,
    store,
    tryPort: read.TRY_PORT,
    tryFolder: read.TRY_DATA,
    emulatorPort: read.EMULATOR_PORT,
  };
}

/** The values that the app package is made with; `samples` names the settings of which it has a value for show alone. */
export function packageValues(env: Env = process.env) {
  const read = readEnvironment(PackageSettings, env);
  return {
    clientId: read.CLIENT_ID ?? '6f1d2c3b-4a59-4e68-9b7c-8d0e1f2a3b4c',
    websiteUrl: read.WEBSITE_URL,
    privacyUrl: read.PRIVACY_URL,
    termsUrl: read.TERMS_URL,
    samples: Object.keys(PackageSettings.shape).filter((name) => !env[name]),
  };
}

/** A path as it was typed: npm runs a command in the project's folder, and says where it was called from. */
export const typedPath = (path: string, env: Env = process.env): string =>
  resolve(env['INIT_CWD'] ?? '', path);

/** Where the store is, for the tools that look after it. */
export const storeConfig = (env: Env = process.env): StoreConfig =>
  storeIn(readEnvironment(StoreSettings, env).STORE);

/** The password that the bots' role in PostgreSQL is to have, for the tool that makes it. */
export const botPassword = (env: Env = process.env): string | undefined =>
  readEnvironment(StoreSettings, env).BOT_PASSWORD;

const storeIn = (address: string): StoreConfig =>
  address.startsWith('lowdb:')
    ? { kind: 'lowdb', directory: address.slice('lowdb:'.length) }
    : { kind: 'postgres', url: sound(address) };

/** An address that the driver takes as it is meant. Throws `ConfigError`. */
function sound(url: string): string {
  const what = problemIn(url);
  if (what) throw new ConfigError(`STORE is not usable: it ${what}`);
  return url;
}

function common(
  read: z.infer<z.ZodObject<typeof sharedSettings>>,
): Omit<Config, 'host' | 'identity' | 'store'> {
  return {
    port: read.PORT,
    zone: read.TIME_ZONE,
    logLevel: read.LOG_LEVEL,
    links: {
      form: read.PARTNER_FORM_URL,
      enrolment: read.ENROLMENT_URL,
      legalInfo: read.LEGAL_INFO_URL,
      mailbox: read.ELIGIBILITY_MAILBOX,
    },
    ordersEnabled: read.ORDERS_ENABLED === 'true',
    dayLimit: read.ORDER_LIMIT_PER_DAY,
  };
}

/** Partner Center's settings: all of the credentials, or nothing at all. */
function partnerCenterIn(read: z.infer<typeof ProductionSettings>): PartnerCenterConfig | undefined {
  const names = Object.keys(partnerCenterSettings) as (keyof typeof partnerCenterSettings)[]; // the keys are the type
  if (names.every((name) => read[name] === undefined)) return undefined;
  const needed = (name: keyof typeof partnerCenterSettings): string => {
    const value = read[name];
    if (value === undefined)
      throw new ConfigError(`${name} is not set, but other settings of Partner Center are`);
    return value;
  };
  return {
    url: read.PARTNER_CENTER_URL ?? 'https://api.partnercenter.microsoft.com',
    tokenUrl:
      read.PARTNER_CENTER_TOKEN_URL ?? `https://login.microsoftonline.com/${read.TENANT_ID}/oauth2/token`,
    clientId: needed('PARTNER_CENTER_CLIENT_ID'),
    clientSecret: needed('PARTNER_CENTER_CLIENT_SECRET'),
    refreshTokenFile: filled(
      'PARTNER_CENTER_REFRESH_TOKEN_FILE',
      needed('PARTNER_CENTER_REFRESH_TOKEN_FILE'),
    ),
  };
}

/** A file that holds something now: a wrong one is to end the start, and not the first call. Throws `ConfigError`. */
function filled(name: string, file: string): string {
  const what = lackOf(file);
  if (what) throw new ConfigError(`${name} is not usable: the file ${what}`);
  return file;
}

function lackOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() === '' ? 'is empty' : undefined;
  } catch {
    return 'cannot be read';
  }
}
