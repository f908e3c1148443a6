import { millisecondsOf } from '../domain/moments.ts';
import type { Log } from '../log.ts';
import type { Clock } from '../services/ports.ts';
import { clientCredentials } from './clientCredentials.ts';
import { type Doorkeeper, doorkeeper } from './doorkeeper.ts';
import type { Identity } from './identity.ts';
import { isLoopback, isTeams } from './serviceUrls.ts';
import { signingKeys } from './signingKeys.ts';
import { tokenKeeper } from './tokenKeeper.ts';

/** How the bot and Microsoft recognise each other. */
export interface Recognition {
  readonly recognise: Doorkeeper;
  /** The token that our own sends carry; a local bot has none. */
  readonly token: () => Promise<string | undefined>;
  /** Whether a service URL is one we talk to. */
  readonly isAllowed: (serviceUrl: string) => boolean;
  /** Fetches keys and token before they are needed; a failure is logged. */
  readonly warm: () => Promise<void>;
  readonly isPossible: () => Promise<boolean>;
}

const local: Recognition = {
  recognise: async () => undefined,
  token: async () => undefined,
  isAllowed: isLoopback,
  warm: async () => undefined,
  isPossible: async () => true,
};

interface Deps {
  readonly identity: Identity;
  readonly clock: Clock;
  readonly log: Log;
}

/** Keys to recognise the Bot Connector by, and a token to be recognised by it. A local bot needs neither. */
export function recognition({ identity, clock, log }: Deps): Recognition {
  if (identity.kind === 'local') return local;
  const now = millisecondsOf(clock);
  const keys = signingKeys({ metadataUrl: identity.cloud.metadataUrl, now, log });
  const token = tokenKeeper(clientCredentials(identity, now), now);
  return {
    recognise: doorkeeper({ registration: identity, keys, isAllowed: isTeams, now }),
    token,
    isAllowed: isTeams,
    isPossible: keys.areKnown,
    async warm() {
      const [, mine] = await Promise.allSettled([keys.areKnown(), token()]);
      if (mine.status === 'rejected') log.warn({ err: mine.reason }, 'there is no token to send with yet');
    },
  };
}
