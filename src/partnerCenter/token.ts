import { type Dispatcher, request } from 'undici';
import { z } from 'zod/v4';
import type { Log } from '../log.ts';
import { PartnerCenterError } from '../services/partnerCenter.ts';
import { parsed, readAtMost } from './answer.ts';
import { refusal, retryAfterIn, unanswered, unreadable } from './errors.ts';
import type { RefreshTokenStore } from './refreshToken.ts';

const answerAtMost = 64 * 1024;
const early = 5 * 60 * 1000;

/** Entra writes numbers as text in its first version, and as numbers in its second. */
const Granted = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive(),
  refresh_token: z.string().min(1).optional(),
});

interface Deps {
  /** Entra's token endpoint for the partner's tenant, `…/oauth2/token`. */
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: RefreshTokenStore;
  readonly dispatcher: Dispatcher;
  /** How long to wait for an answer, in milliseconds. */
  readonly limit: number;
  /** The time in milliseconds. */
  readonly now: () => number;
  readonly log: Log;
}

/** Access tokens for Partner Center. */
export interface TokenSource {
  /** A token good for some minutes at least. Throws `PartnerCenterError`. */
  token(): Promise<string>;
  /** Forgets a token that was refused. */
  forget(token: string): void;
}

/**
 * Tokens of app and user, from a refresh token: asked for once however many wait, renewed five minutes early. A new
 * refresh token is kept before its access token is used; when it cannot be kept, that is logged and work goes on.
 */
export function tokenSource(deps: Deps): TokenSource {
  let held: { readonly token: string; readonly until: number } | undefined;
  let asking: Promise<string> | undefined;

  const renew = async (): Promise<string> => {
    const refreshToken = await readRefreshToken(deps);
    const granted = await ask(deps, refreshToken);
    const next = granted.refresh_token;
    if (next && next !== refreshToken)
      await deps.refreshToken.replace(next).catch((error: Error) => {
        deps.log.error({ err: error }, 'the new refresh token cannot be kept');
      });
    held = { token: granted.access_token, until: deps.now() + granted.expires_in * 1000 - early };
    return granted.access_token;
  };

  return {
    token() {
      if (held && held.until > deps.now()) return Promise.resolve(held.token);
      asking ??= renew().finally(() => {
        asking = undefined;
      });
      return asking;
    },
    forget(token) {
      if (held?.token === token) held = undefined;
    },
  };
}

const readRefreshToken = ({ refreshToken, log }: Deps): Promise<string> =>
  refreshToken.read().catch((error: NodeJS.ErrnoException) => {
    log.error({ code: error.code }, 'the refresh token cannot be read');
    throw new PartnerCenterError({ code: 'invalid_grant', status: 0, requestId: '' });
  });

async function ask(deps: Deps, refreshToken: string) {
  const form = new URLSearchParams({
    resource: 'https://api.partnercenter.microsoft.com',
    client_id: deps.clientId,
    client_secret: deps.clientSecret,
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    scope: 'openid',
  });
  const { status, body, retryAfter } = await post(deps, form).catch((cause) => {
    throw unanswered(cause, '', false);
  });
  if (status !== 200) throw refusal({ status, body, retryAfter, requestId: '' }, false);
  const granted = Granted.safeParse(body);
  if (!granted.success) throw unreadable('', status, false);
  return granted.data;
}

async function post({ dispatcher, url, limit }: Deps, form: URLSearchParams) {
  const response = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: form.toString(),
    dispatcher,
    signal: AbortSignal.timeout(limit),
  });
  return {
    status: response.statusCode,
    body: parsed(await readAtMost(response.body, answerAtMost)),
    retryAfter: retryAfterIn(response.headers['retry-after']),
  };
}
