import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod/v4';
import { day, hour } from '../domain/moments.ts';
import type { Log } from '../log.ts';
import { fetchJson, SignInError } from './fetchJson.ts';
import { singleFlight } from './singleFlight.ts';

const Metadata = z.object({ jwks_uri: z.url() });
const Key = z.object({
  kty: z.literal('RSA'),
  kid: z.string().min(1),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()),
});
const KeySet = z.object({ keys: z.array(z.unknown()).max(1000) });

interface Deps {
  readonly metadataUrl: string;
  /** In milliseconds, by a clock that nobody sets. */
  readonly now: () => number;
  readonly log: Log;
}

/** The keys that the Bot Connector signs with for Teams, by their ids. */
export interface SigningKeys {
  /** The key of that id; undefined when there is none. Throws `SignInError` when no keys could be had yet. */
  find(id: string): Promise<KeyObject | undefined>;
  /** Whether there are keys, from before or from now. */
  areKnown(): Promise<boolean>;
}

/** Fetched once, again after a day or, at most hourly, for an unknown id; the old ones serve while that fails. */
export function signingKeys({ metadataUrl, now, log }: Deps): SigningKeys {
  let known: { readonly keys: ReadonlyMap<string, KeyObject>; readonly at: number } | undefined;
  const refresh = singleFlight(async () => {
    const keys = await fetchKeys(metadataUrl).catch((error: Error) => {
      log.warn({ err: error }, 'the signing keys could not be fetched');
      throw error;
    });
    known = { keys, at: now() };
    return known;
  }, now);
  const tryToRefresh = () => refresh().catch(() => undefined); // the log has it

  return {
    async find(id) {
      const { keys, at } = known ?? (await refresh());
      const age = now() - at;
      const key = keys.get(id);
      if (key && age > day) void tryToRefresh();
      if (key || age < hour) return key;
      await tryToRefresh();
      return known?.keys.get(id);
    },
    areKnown: async () =>
      known !== undefined ||
      refresh().then(
        () => true,
        () => false,
      ),
  };
}

/** The keys endorsed for Teams, from where the metadata says; that must be where the metadata came from. */
async function fetchKeys(metadataUrl: string): Promise<ReadonlyMap<string, KeyObject>> {
  const metadata = Metadata.safeParse(await fetchJson(metadataUrl));
  if (!metadata.success || new URL(metadata.data.jwks_uri).origin !== new URL(metadataUrl).origin)
    throw new SignInError(200);
  const set = KeySet.safeParse(await fetchJson(metadata.data.jwks_uri));
  if (!set.success) throw new SignInError(200);
  const keys = set.data.keys
    .map((one) => Key.safeParse(one))
    .flatMap(({ data }) => (data?.endorsements.includes('msteams') ? [data] : []))
    .map(({ kid, kty, n, e }) => [kid, createPublicKey({ key: { kty, n, e }, format: 'jwk' })] as const);
  if (keys.length === 0) throw new SignInError(200);
  return new Map(keys);
}
