import type { Clock } from '../../../src/services/ports.ts';

/** How many times faster than real time passes in the chaos: leases and delays of minutes end in seconds. */
const haste = 4;

/** The hasty time since a moment, both in milliseconds; the same in every process. */
export const hastyClock = (since: number): Clock => ({
  now: () => new Date(since + (Date.now() - since) * haste).toISOString(),
});
