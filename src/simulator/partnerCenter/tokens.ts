import { later } from '../../domain/moments.ts';
import { type Answer, Refused } from './answer.ts';
import type { EmulatorContext } from './context.ts';
import { sampleClient } from './seed.ts';
import type { Failure } from './switches.ts';

const lifetime = 3600;
/**
 * Entra does not revoke a refresh token that was used; https://learn.microsoft.com/entra/identity-platform/refresh-tokens.
 * They live for 90 days: renewed hourly, so many are good at once.
 */
const keptAtMost = 90 * 24;
const resource = 'https://api.partnercenter.microsoft.com';

/** Entra's own shape of a refusal. */
const entraRefusal = (status: number, error: string): Answer => ({
  status,
  body: { error, error_description: 'The emulator refuses this.', error_codes: [70000] },
});

/** Entra's answer to a call that was switched to be refused. */
export function refusedToken({ how, status, code }: Failure): Answer | undefined {
  if (how === 'throttle') return entraRefusal(429, 'temporarily_unavailable');
  return how === 'refuse' ? entraRefusal(status, code) : undefined;
}

/** The versions of Entra's token endpoint, by where they are under the tenant. */
export const tokenEndpoints = { first: 'oauth2/token', second: 'oauth2/v2.0/token' } as const;
type Version = keyof typeof tokenEndpoints;

/** Entra's token endpoint: a refresh token is exchanged for an access token and the next refresh token. */
export function grant(context: EmulatorContext, version: Version, form: URLSearchParams): Answer {
  const { state } = context;
  const isClient =
    form.get('client_id') === sampleClient.id && form.get('client_secret') === sampleClient.secret;
  if (!isClient) return entraRefusal(401, 'invalid_client');
  if (form.get('grant_type') !== 'refresh_token') return entraRefusal(400, 'unsupported_grant_type');
  const refused = wrongAudience(version, form);
  if (refused) return entraRefusal(400, refused);
  if (!state.refreshTokens.includes(form.get('refresh_token') ?? ''))
    return entraRefusal(400, 'invalid_grant');
  const accessToken = `sample-access-token-${context.guid()}`;
  const refreshToken = `sample-refresh-token-${context.guid()}`;
  state.refreshTokens = [...state.refreshTokens, refreshToken].slice(-keptAtMost);
  state.accessTokens = { [accessToken]: later(context.now(), lifetime * 1000), ...stillGood(context) };
  return { status: 200, body: granted[version](accessToken, refreshToken, context.now()) };
}

const stillGood = ({ state, now }: EmulatorContext) =>
  Object.fromEntries(Object.entries(state.accessTokens).filter(([, until]) => until > now()));

/** Each version knows the audience by a name of its own, and refuses the other's. */
function wrongAudience(version: Version, form: URLSearchParams): string | undefined {
  if (version === 'first') return form.get('resource') === resource ? undefined : 'invalid_resource';
  if (form.has('resource')) return 'invalid_request';
  return form.get('scope')?.startsWith(`${resource}/`) ? undefined : 'invalid_scope';
}

/** What is granted, in the words of each version: the first writes numbers as text. */
const granted = {
  first: (accessToken: string, refreshToken: string, now: string) => ({
    token_type: 'Bearer',
    scope: 'user_impersonation',
    expires_in: String(lifetime),
    ext_expires_in: String(lifetime),
    expires_on: String(Math.floor(Date.parse(now) / 1000) + lifetime),
    not_before: String(Math.floor(Date.parse(now) / 1000)),
    resource,
    access_token: accessToken,
    refresh_token: refreshToken,
    id_token: 'sample-id-token',
  }),
  second: (accessToken: string, refreshToken: string) => ({
    token_type: 'Bearer',
    scope: `${resource}/user_impersonation`,
    expires_in: lifetime,
    ext_expires_in: lifetime,
    access_token: accessToken,
    refresh_token: refreshToken,
  }),
};

/** Lets only calls with a good token through. */
export function checkToken({ state, now }: EmulatorContext, authorization: string): void {
  if (authorization === '') throw new Refused(401, '800001', 'The partner token is missing.');
  const until = state.accessTokens[authorization.replace(/^Bearer /, '')];
  if (until === undefined || until <= now()) throw new Refused(401, '400', 'Access denied.');
}
