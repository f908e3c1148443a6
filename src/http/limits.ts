import type { Server } from 'node:http';

/** How much of the server one client may take; times in milliseconds, sizes in bytes. */
export interface ServerLimits {
  /** From the first byte of a request to its last. */
  readonly requestTimeout: number;
  readonly headersTimeout: number;
  /** How often running requests are compared with both. */
  readonly connectionsCheckingInterval: number;
  /** Longer than proxies keep their connections, so that it is never we who close one in use. */
  readonly keepAliveTimeout: number;
  readonly maxHeaderSize: number;
  readonly maxConnections: number;
}

export const serverLimits: ServerLimits = {
  requestTimeout: 10_000,
  headersTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16 * 1024,
  maxConnections: 1_000,
};

/** Sets the limits, before the server listens. How many connections there may be is seen to in `guardSockets`. */
export function limit(server: Server, { maxConnections, ...limits }: ServerLimits): void {
  // A request without a host is refused by us, with a body like every other refusal.
  Object.assign(server, limits, { requireHostHeader: false, maxConnections: 2 * maxConnections });
}
