import { minute } from '../domain/moments.ts';
import type { Log } from '../log.ts';
import { PartnerCenterError } from '../services/partnerCenterError.ts';
import type { RefreshTokenStore } from './refreshToken.ts';
import { requestToken, type TokenEndpoint } from './tokenRequest.ts';

const early = 5 * minute;

interface Deps extends TokenEndpoint {
  readonly refreshToken: RefreshTokenStore;
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
    const granted = await requestToken(deps, refreshToken);
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
    log.error({ code: error.code, path: error.path }, 'the refresh token cannot be read');
    throw new PartnerCenterError({ code: 'invalid_grant', status: 0, requestId: '' });
  });
