import { millisecondsOf } from '../domain/moments.ts';
import type { Log } from '../log.ts';
import type { Clock } from '../services/ports.ts';
import { clientCredentials } from './clientCredentials.ts';
import { type Doorkeeper, doorkeeper } from './doorkeeper.ts';
import type { Identity } from './identity.ts';
import { isLoopback, isTeams } from './serviceUrls.ts';
import { signingKeys } from './signingKeys.ts';
import { type OwnTokens, tokenKeeper } from './tokenKeeper.ts';

/** How the bot and Microsoft recognise each other. */
export interface Recognition {
  readonly recognise: Doorkeeper;
  readonly tokens: OwnTokens;
  /** Whether a service URL is one we talk to. */
  readonly isAllowed: (serviceUrl: string) => boolean;
  /** Fetches keys and token before they are needed; a failure is logged. */
  readonly warm: () => Promise<void>;
  readonly isPossible: () => Promise<boolean>;
}

const local: Recognition = {
  recognise: async () => undefined,
  tokens: { token: async () => undefined, forget: () => undefined },
  isAllowed: isLoopback,
  warm: async () => undefined,
  isPossible: async () => true,
};

interface Deps {
  readonly identity: Identity;
  readonly clock: Clock;
  /** In milliseconds, by a clock that nobody sets; the machine's own unless another is given. */
  readonly elapsed?: () => number;
  readonly log: Log;
}

/** Keys to recognise the Bot Connector by, and a token to be recognised by it. A local bot needs neither. */
export function recognition({ identity, clock, elapsed = () => performance.now(), log }: Deps): Recognition {
  if (identity.kind === 'local') return local;
  const now = millisecondsOf(clock);
  const keys = signingKeys({ metadataUrl: identity.cloud.metadataUrl, now: elapsed, log });
  const tokens = tokenKeeper(clientCredentials(identity, now), elapsed);
  return {
    recognise: doorkeeper({ registration: identity, keys, isAllowed: isTeams, now, elapsed }),
    tokens,
    isAllowed: isTeams,
    isPossible: keys.areKnown,
    async warm() {
      const [, mine] = await Promise.allSettled([keys.areKnown(), tokens.token()]);
      if (mine.status === 'rejected') log.warn({ err: mine.reason }, 'there is no token to send with yet');
    },
  };
}
