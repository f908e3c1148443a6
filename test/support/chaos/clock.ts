import type { Clock } from '../../../src/services/ports.ts';

/** How many times faster than real time passes in the chaos: leases and delays of minutes end in seconds. */
const haste = 4;
/** The same when nothing but delays is left. */
const hurry = 32;

/** A clock that can be told, in the same words in every process, from when on there is nothing left but to wait. */
export interface HastyClock extends Clock {
  hurry(from: number): void;
}

/** The hasty time since a moment, both in milliseconds; the same in every process. */
export function hastyClock(since: number): HastyClock {
  let waitingFrom = Number.POSITIVE_INFINITY;
  return {
    now() {
      const now = Date.now();
      const waited = Math.max(0, now - waitingFrom);
      return new Date(since + (now - since - waited) * haste + waited * hurry).toISOString();
    },
    hurry: (from) => {
      waitingFrom = from;
    },
  };
}
