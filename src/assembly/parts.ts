import type { Dispatcher } from 'undici';
import type { Identity } from '../bot/identity.ts';
import type { Paces } from '../bot/paces.ts';
import type { Limits } from '../bot/teamsLimits.ts';
import type { Links } from '../domain/links.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { ProcessRole } from '../role.ts';
import type { PartnerCenter } from '../services/partnerCenter.ts';
import type { Clock, Directory, Ids, Store, TenantLookup } from '../services/ports.ts';
import type { Shared } from '../services/sharedValues.ts';

/** What a composition root chooses. */
export interface Parts {
  readonly store: Store;
  /** What this process shares with others; absent where it is the only one. */
  readonly shared?: Shared | undefined;
  readonly directory: Directory;
  readonly tenants: TenantLookup;
  /** Absent where it is not connected: the journeys over it say so. */
  readonly partnerCenter: (PartnerCenter & { close(): Promise<void> }) | undefined;
  readonly clock: Clock;
  /** In milliseconds, by a clock that nobody sets; the machine's own unless another is given. */
  readonly elapsed?: () => number;
  readonly ids: Ids;
  readonly random: () => number;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly identity: Identity;
  /** How fast people may be; absent where programs play them. */
  readonly paces?: Paces;
  /** What this process does; everything unless it is said. */
  readonly role?: ProcessRole;
  /** The tenant whose people use the bot. */
  readonly tenantId: string;
  readonly botId: string;
  /** Where a chat is opened with somebody who never wrote to the bot. */
  readonly serviceUrl: string;
  /** The way out to Teams' connector; a pool of connections unless another is given. */
  readonly dispatcher?: Dispatcher;
  /** How much Teams takes; what it documents unless something else is given, and anything where it is local. */
  readonly limits?: Limits;
  readonly zone: string;
  readonly links: Links;
  /** Whether orders may be placed at all. */
  readonly ordersEnabled: boolean;
  /** What all orders of one day may come to, in the partner's currency; absent for no limit. */
  readonly dayLimit: number | undefined;
}
