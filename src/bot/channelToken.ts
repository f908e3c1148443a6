import { type KeyObject, verify } from 'node:crypto';
import { z } from 'zod/v4';

const longest = 8 * 1024;
const skew = 5 * 60;

const hashes = { RS256: 'RSA-SHA256', RS384: 'RSA-SHA384', RS512: 'RSA-SHA512' } as const;

const Header = z.object({
  alg: z.enum(['RS256', 'RS384', 'RS512']),
  kid: z.string().min(1).max(200),
  crit: z.undefined().optional(),
});

/** What a token of the Bot Connector says; times in seconds. */
const Claims = z.object({
  iss: z.string(),
  aud: z.string(),
  serviceurl: z.string().min(1),
  exp: z.number(),
  nbf: z.number().default(0),
});
export type Claims = z.infer<typeof Claims>;

/** A token that reads like one; nothing says yet that it is true. */
export interface UnverifiedToken {
  readonly header: z.infer<typeof Header>;
  readonly claims: Claims;
  readonly signed: string;
  readonly signature: string;
}

/** Reads an `Authorization` header (RFC 7515, compact form); undefined when it holds no token that we could verify. */
export function readToken(authorization: string): UnverifiedToken | undefined {
  if (authorization.length > longest) return undefined;
  const match = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization);
  if (!match) return undefined;
  const [, first = '', second = '', signature = ''] = match;
  const header = Header.safeParse(decoded(first));
  const claims = Claims.safeParse(decoded(second));
  if (!header.success || !claims.success) return undefined;
  return { header: header.data, claims: claims.data, signed: `${first}.${second}`, signature };
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** Whether the clock stands between a token's times, with the five minutes that Microsoft allows. `now` in milliseconds. */
export const isInTime = ({ nbf, exp }: Claims, now: number): boolean =>
  nbf - skew <= now / 1000 && now / 1000 < exp + skew;

/** Whether the owner of this key has signed the token. */
export const isSignedBy = (key: KeyObject, { header, signed, signature }: UnverifiedToken): boolean =>
  verify(hashes[header.alg], Buffer.from(signed), key, Buffer.from(signature, 'base64url'));
