import { z } from 'zod/v4';
import { publicCloud } from './bot/cloud.ts';
import type { Identity } from './bot/identity.ts';
import { credentials, oneProof } from './credentials.ts';
import type { Links } from './dialogs/desk.ts';
import type { LogLevel } from './log.ts';
import type { PartnerCenterConfig } from './partnerCenter/client.ts';
import type { StoreConfig } from './stores/index.ts';

/** The configuration is not usable; the message is one line that says what to change. */
export class ConfigError extends Error {}

/** What both compositions need. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly identity: Identity;
  readonly rolesFile: string | undefined;
  readonly store: StoreConfig;
  readonly zone: string;
  readonly logLevel: LogLevel;
  readonly metricsPort: number | undefined;
  readonly links: Links;
  /** Where tenants' public documents are read; undefined when that is switched off. */
  readonly tenantLookup: string | undefined;
  /** Partner Center; undefined while the deployment does without. */
  readonly partnerCenter: PartnerCenterConfig | undefined;
}

export interface LocalConfig extends Config {
  readonly tryPort: number;
  readonly tryFolder: string;
  readonly emulatorPort: number;
}

type Env = Readonly<Record<string, string | undefined>>;

const port = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback);
const isZone = (zone: string) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC';
const address = (fallback: string) => z.url({ protocol: /^https?$/ }).default(fallback);

const shared = {
  PORT: port(3978),
  HOST: z.string().min(1).default('0.0.0.0'),
  ROLES_FILE: z.string().min(1).optional(),
  STORE: z
    .string()
    .regex(/^lowdb:.+/, 'must be lowdb:<folder>')
    .default('lowdb:./data'),
  TIME_ZONE: z
    .string()
    .refine(isZone, 'must be a time zone such as America/Los_Angeles')
    .default('America/Los_Angeles'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
  METRICS_PORT: port(0).optional(),
  PARTNER_FORM_URL: address('https://usgovintake.embark.microsoft.com/'),
  ENROLMENT_URL: address('https://partner.microsoft.com/partnership/cloud-solution-provider'),
  LEGAL_INFO_URL: address('https://partner.microsoft.com/dashboard/account/v3/organization/legalinfo'),
  ELIGIBILITY_MAILBOX: z.email().default('usgcce@microsoft.com'),
  TENANT_LOOKUP_URL: z
    .union([z.literal('off'), z.url({ protocol: /^https?$/ })])
    .default('https://login.microsoftonline.com'),
};

const partnerCenter = {
  PARTNER_CENTER_URL: z.url({ protocol: /^https$/ }).optional(),
  PARTNER_CENTER_TOKEN_URL: z.url({ protocol: /^https$/ }).optional(),
  PARTNER_CENTER_CLIENT_ID: z.guid().optional(),
  PARTNER_CENTER_CLIENT_SECRET: z.string().min(1).optional(),
  PARTNER_CENTER_REFRESH_TOKEN_FILE: z.string().min(1).optional(),
};

const Production = z
  .object({
    ...credentials,
    ...shared,
    ...partnerCenter,
    ROLES_FILE: z.string().min(1),
  })
  .superRefine(oneProof);

const Local = z.object({
  ...shared,
  TRY_PORT: port(3980),
  TRY_DATA: z.string().min(1).default('./data/try'),
  EMULATOR_PORT: port(3979),
});

const Store = z.object({ STORE: shared.STORE });

const Package = z.object({
  CLIENT_ID: z.guid().optional(),
  WEBSITE_URL: z.url({ protocol: /^https$/ }).default('https://www.example.com/'),
  PRIVACY_URL: z.url({ protocol: /^https$/ }).default('https://www.example.com/privacy'),
  TERMS_URL: z.url({ protocol: /^https$/ }).default('https://www.example.com/terms'),
});

/** Names that begin like ours and are not are misspelt. Other programs' names are none of our business. */
const families = ['CLIENT_', 'TRY_', 'TENANT_', 'METRICS_', 'PARTNER_CENTER_', 'EMULATOR_'];
const names = [...Object.keys(Production.shape), ...Object.keys(Local.shape), ...Object.keys(Package.shape)];

/** The configuration of a real deployment; without credentials there is none. */
export function productionConfig(env: Env = process.env): Config {
  const read = parse(Production, env);
  const identity: Identity = {
    kind: read.CLIENT_TYPE === 'SingleTenant' ? 'singleTenant' : 'managedIdentity',
    clientId: read.CLIENT_ID.toLowerCase(),
    tenantId: read.TENANT_ID.toLowerCase(),
    clientSecret: read.CLIENT_SECRET,
    certificate: read.CLIENT_CERTIFICATE_FILE,
    cloud: publicCloud,
  };
  return { ...common(read), host: read.HOST, identity, partnerCenter: partnerCenterIn(read) };
}

/** The configuration of the try-out: loopback, no credentials, its own folder. */
export function localConfig(env: Env = process.env): LocalConfig {
  const read = parse(Local, env);
  const store = { kind: 'lowdb', directory: `${read.TRY_DATA}/store` } as const;
  return {
    ...common(read),
    host: '127.0.0.1',
    identity: { kind: 'local' },
    store,
    logLevel: env['LOG_LEVEL'] ? read.LOG_LEVEL : 'warn',
    tryPort: read.TRY_PORT,
    tryFolder: read.TRY_DATA,
    emulatorPort: read.EMULATOR_PORT,
    partnerCenter: undefined,
  };
}

/** The values that the app package is made with; `sample` when there is no CLIENT_ID and so no real bot behind it. */
export function packageValues(env: Env = process.env) {
  const read = parse(Package, env);
  return {
    clientId: read.CLIENT_ID ?? '6f1d2c3b-4a59-4e68-9b7c-8d0e1f2a3b4c',
    websiteUrl: read.WEBSITE_URL,
    privacyUrl: read.PRIVACY_URL,
    termsUrl: read.TERMS_URL,
    sample: read.CLIENT_ID === undefined,
  };
}

/** Where the store is, for the tools that look after it. */
export const storeConfig = (env: Env = process.env): StoreConfig => storeIn(parse(Store, env).STORE);

const storeIn = (address: string): StoreConfig => ({
  kind: 'lowdb',
  directory: address.slice('lowdb:'.length),
});

function common(
  read: z.infer<z.ZodObject<typeof shared>>,
): Omit<Config, 'host' | 'identity' | 'partnerCenter'> {
  return {
    port: read.PORT,
    rolesFile: read.ROLES_FILE,
    store: storeIn(read.STORE),
    zone: read.TIME_ZONE,
    logLevel: read.LOG_LEVEL,
    metricsPort: read.METRICS_PORT,
    links: {
      form: read.PARTNER_FORM_URL,
      enrolment: read.ENROLMENT_URL,
      legalInfo: read.LEGAL_INFO_URL,
      mailbox: read.ELIGIBILITY_MAILBOX,
    },
    tenantLookup: read.TENANT_LOOKUP_URL === 'off' ? undefined : read.TENANT_LOOKUP_URL,
  };
}

/** Partner Center's settings: all of the credentials, or nothing at all. */
function partnerCenterIn(read: z.infer<typeof Production>): PartnerCenterConfig | undefined {
  const names = Object.keys(partnerCenter) as (keyof typeof partnerCenter)[]; // the keys are the type
  if (names.every((name) => read[name] === undefined)) return undefined;
  const needed = (name: keyof typeof partnerCenter): string => {
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
    refreshTokenFile: needed('PARTNER_CENTER_REFRESH_TOKEN_FILE'),
  };
}

/** Reads the variables that a schema names; an empty one counts as not set. Values never show in the error. */
function parse<S extends z.ZodObject>(schema: S | z.ZodType<z.infer<S>>, env: Env): z.infer<S> {
  const set = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const stray = Object.keys(set).find(
    (name) => families.some((one) => name.startsWith(one)) && !names.includes(name),
  );
  if (stray) throw new ConfigError(`${stray} is not a setting of GCC Desk; see the README's table`);
  const read = schema.safeParse(set);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const name = String(issue?.path[0]);
  if (name in set) throw new ConfigError(`${name} is not usable: ${issue?.message}`);
  throw new ConfigError(`${name} is not set${issue?.code === 'custom' ? `: ${issue.message}` : ''}`);
}
