import { z } from 'zod/v4';
import { isTeams } from './bot/serviceUrls.ts';
import { credentials, oneProof, Secret } from './credentials.ts';
import { zoneNamed } from './domain/zone.ts';

const portNumber = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number')
  .transform(Number)
  .pipe(z.int().max(65_535));
const isAddress = (name: string) => z.union([z.ipv4(), z.ipv6()]).safeParse(name).success;
const isHost = (name: string) => isAddress(name) || (/^[\w.-]+$/.test(name) && !/^[\d.]+$/.test(name));
const isZone = (name: string) => zoneNamed(name) !== undefined;
const address = (fallback: string) => z.url({ protocol: /^https?$/ }).default(fallback);
const host = z
  .string()
  .trim()
  .min(1, 'must be a host name or an address')
  .transform((name) => name.replace(/^\[(.+)\]$/, '$1')) // an address of IPv6 as it stands in a URL
  .refine(isHost, 'must be a host name or an address, without a port');
const isStore = (address: string) =>
  /^lowdb:.+/.test(address) || (/^postgres(ql)?:\/\//.test(address) && URL.canParse(address));

const store = z
  .string()
  .refine(isStore, 'must be lowdb:<folder> or postgres://<user>:<password>@<host>/<database>')
  .default('lowdb:./data');
const lookup = z
  .union([z.literal('off'), z.url({ protocol: /^https?$/ })], {
    error: 'must be off, or an address such as https://login.microsoftonline.com',
  })
  .transform((url) => url.replace(/\/+$/, ''))
  .default('https://login.microsoftonline.com');
const secure = z.url({ protocol: /^https$/, error: 'must be an address that begins with https://' });

const logLevel = z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']);

/** The settings of every composition. */
export const sharedSettings = {
  PORT: portNumber.default(3978),
  ROLES_FILE: z.string().min(1).optional(),
  TIME_ZONE: z
    .string()
    .refine(isZone, 'must be a time zone such as America/Los_Angeles')
    .default('America/Los_Angeles'),
  LOG_LEVEL: logLevel.default('info'),
  PARTNER_FORM_URL: address('https://usgovintake.embark.microsoft.com/'),
  ENROLMENT_URL: address('https://partner.microsoft.com/partnership/cloud-solution-provider'),
  LEGAL_INFO_URL: address('https://partner.microsoft.com/dashboard/account/v3/organization/legalinfo'),
  ELIGIBILITY_MAILBOX: z.email().default('usgcce@microsoft.com'),
  ORDERS_ENABLED: z.enum(['true', 'false']).default('true'),
  ORDER_LIMIT_PER_DAY: z
    .string()
    .regex(/^\d+(\.\d+)?$/, 'must be an amount such as 2500.50')
    .transform(Number)
    .pipe(z.number('is more than any order comes to').positive())
    .optional(),
};

/** Partner Center's settings, for a deployment that uses it. */
export const partnerCenterSettings = {
  PARTNER_CENTER_URL: secure.optional(),
  PARTNER_CENTER_TOKEN_URL: secure.optional(),
  PARTNER_CENTER_CLIENT_ID: z.guid().optional(),
  PARTNER_CENTER_CLIENT_SECRET: Secret.optional(),
  PARTNER_CENTER_REFRESH_TOKEN_FILE: z.string().min(1).optional(),
};

/** Both are listened on. */
function twoPorts(
  { PORT, METRICS_PORT }: { PORT: number; METRICS_PORT?: number | undefined },
  context: z.RefinementCtx,
): void {
  if (PORT === METRICS_PORT)
    context.addIssue({ code: 'custom', path: ['METRICS_PORT'], message: 'PORT is the same' });
}

export const ProductionSettings = z
  .object({
    ...credentials,
    ...sharedSettings,
    ...partnerCenterSettings,
    HOST: host.default('0.0.0.0'),
    STORE: store,
    METRICS_PORT: portNumber.refine((port) => port > 0, 'must be a port of its own').optional(),
    TENANT_LOOKUP_URL: lookup,
    ROLES_FILE: z.string().min(1),
    TEAMS_SERVICE_URL: z
      .string()
      .refine(isTeams, 'must be an address of Teams’ connector')
      .default('https://smba.trafficmanager.net/teams/'),
  })
  .superRefine(oneProof)
  .superRefine(twoPorts);

export const LocalSettings = z.object({
  ...sharedSettings,
  LOG_LEVEL: logLevel.default('warn'),
  TRY_PORT: portNumber.default(3980),
  TRY_DATA: z.string().min(1).default('./data/try'),
  EMULATOR_PORT: portNumber.default(3979),
});

export const StoreSettings = z.object({
  STORE: store,
  BOT_PASSWORD: z.string().min(1).optional(),
});

export const PackageSettings = z.object({
  CLIENT_ID: z.guid().optional(),
  WEBSITE_URL: secure.default('https://www.example.com/'),
  PRIVACY_URL: secure.default('https://www.example.com/privacy'),
  TERMS_URL: secure.default('https://www.example.com/terms'),
});

/** Names that begin like ours and are not are misspelt. Other programs' names are none of our business. */
const families = [
  'CLIENT_',
  'TEAMS_SERVICE_',
  'TRY_',
  'TENANT_',
  'METRICS_',
  'PARTNER',
  'EMULATOR_',
  'ORDER',
  'LEGAL',
  'ELIGIBILITY',
  'ENROL',
  'ROLE_FILE',
  'ROLES_',
  'TIMEZONE',
  'TIME_ZONE',
];

/** Kubernetes tells every program so where the services beside it are, for example `ORDER_API_SERVICE_HOST`. */
const ofKubernetes = /_(SERVICE_(HOST|PORT)|PORT)(_|$)/;

const names = [
  ...Object.keys(ProductionSettings.shape),
  ...Object.keys(LocalSettings.shape),
  ...Object.keys(PackageSettings.shape),
];

/** The first variable that looks like a setting of ours and is none. */
export const strayIn = (set: readonly string[]): string | undefined =>
  set.find((name) => !names.includes(name) && isLikeOurs(name));

const isLikeOurs = (name: string): boolean =>
  families.some((one) => name.startsWith(one)) && !ofKubernetes.test(name);
