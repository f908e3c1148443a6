import { type Dispatcher, request } from 'undici';
import { z } from 'zod/v4';
import { readAtMost } from '../http/readAtMost.ts';
import { retryAfterOf } from '../http/retryAfter.ts';
import { type Answer, parsed } from './answer.ts';
import { refusal, unanswered, unreadable } from './errors.ts';

const answerAtMost = 64 * 1024;

/** Entra writes numbers as text in its first version, and as numbers in its second. */
const Granted = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive(),
  refresh_token: z.string().min(1).optional(),
});

/** Whom to ask for a token, and as whom. */
export interface TokenEndpoint {
  /** Entra's token endpoint for the partner's tenant, `…/oauth2/token` or `…/oauth2/v2.0/token`. */
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly dispatcher: Dispatcher;
  /** How long to wait for an answer, in milliseconds. */
  readonly limit: number;
}

const resource = 'https://api.partnercenter.microsoft.com';

/** For whom the token is: Entra's first version calls it a resource, and its second a scope. */
const audienceFor = (url: string): Record<string, string> =>
  /\/v2\.0\/token$/.test(url) ? { scope: `${resource}/.default` } : { resource, scope: 'openid' };

/** What Entra says when it is not well, whatever the status; https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow. */
const Unwell = z.object({ error: z.enum(['temporarily_unavailable', 'server_error']) });

/** Entra judges who asks, never what for: what it refuses is our sign-in, unless it passes by itself. */
function statusOf({ status, body }: Pick<Answer, 'status' | 'body'>): number {
  if (status >= 500 || status === 429 || status === 408) return status;
  return Unwell.safeParse(body).success ? 503 : 401;
}

/** Exchanges a refresh token for an access token of app and user. Throws `PartnerCenterError`, without any doubt about a write. */
export async function requestToken(endpoint: TokenEndpoint, refreshToken: string) {
  const form = new URLSearchParams({
    client_id: endpoint.clientId,
    client_secret: endpoint.clientSecret,
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    ...audienceFor(endpoint.url),
  });
  const answer = await post(endpoint, form).catch((cause) => {
    throw unanswered(cause, '', false);
  });
  if (answer.status !== 200) throw refusal({ ...answer, status: statusOf(answer) }, false);
  const granted = Granted.safeParse(answer.body);
  if (!granted.success) throw unreadable('', answer.status, false);
  return granted.data;
}

async function post({ dispatcher, url, limit }: TokenEndpoint, form: URLSearchParams) {
  const response = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: form.toString(),
    dispatcher,
    signal: AbortSignal.timeout(limit),
  });
  return {
    status: response.statusCode,
    requestId: '',
    body: parsed(await readAtMost(response.body, answerAtMost)),
    retryAfter: retryAfterOf(response.headers['retry-after'], String(response.headers.date)),
  };
}
