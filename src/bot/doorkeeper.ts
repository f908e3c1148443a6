import { minute } from '../domain/moments.ts';
import { putLast } from '../putLast.ts';
import { type Claims, isInTime, isSignedBy, readToken } from './channelToken.ts';
import type { Registration } from './identity.ts';
import { NotRecognised } from './notRecognised.ts';
import type { SigningKeys } from './signingKeys.ts';

const keptAtMost = 1_000;
const keptFor = 5 * minute;

/**
 * Says who stands at the door by an `Authorization` header; undefined for a local bot, which asks nobody. Throws
 * `NotRecognised`, or `SignInError` when nobody can be recognised now.
 */
export type Doorkeeper = (authorization: string) => Promise<Claims | undefined>;

interface Deps {
  readonly registration: Registration;
  readonly keys: SigningKeys;
  readonly isAllowed: (serviceUrl: string) => boolean;
  /** The time in milliseconds. */
  readonly now: () => number;
  /** In milliseconds, by a clock that nobody sets. */
  readonly elapsed: () => number;
}

/**
 * Lets the Bot Connector's tokens for our app through, and no others: not those of the emulator, of skills, of other
 * tenants' apps, and not those that our own bot sends. A verified token is known again for five minutes at most.
 */
export function doorkeeper({ registration, keys, isAllowed, now, elapsed }: Deps): Doorkeeper {
  const { clientId, cloud } = registration;
  const verified = new Map<string, { readonly claims: Claims; readonly until: number }>();

  const isForUs = ({ iss, aud, serviceurl }: Claims): boolean =>
    iss === cloud.issuer && aud.toLowerCase() === clientId && isAllowed(serviceurl);

  return async (authorization) => {
    const known = verified.get(authorization);
    if (known && known.until > elapsed() && isInTime(known.claims, now())) return known.claims;
    const token = readToken(authorization);
    if (!token) throw new NotRecognised(authorization ? 'unreadable' : 'missing');
    if (!isForUs(token.claims)) throw new NotRecognised('foreign');
    if (!isInTime(token.claims, now())) throw new NotRecognised('outOfTime');
    const key = await keys.find(token.header.kid);
    if (!key || !isSignedBy(key, token)) throw new NotRecognised('forged');
    putLast(verified, authorization, { claims: token.claims, until: elapsed() + keptFor }, keptAtMost);
    return token.claims;
  };
}
