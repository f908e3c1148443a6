/** At most `calls` in any `within` milliseconds; `spare` of them the outbox leaves to replies. */
export interface Limit {
  readonly calls: number;
  readonly within: number;
  readonly spare: number;
}

/** Who makes a call: an answer to somebody who waits for it, or the outbox, which can wait itself. */
export type Caller = 'reply' | 'outbox';

/**
 * Counts calls against limits on sliding windows. When a receiver counts a call we do not know, only that it does so
 * after the call was sent and before it was answered. So a call takes its place from the moment it is sent until a whole
 * window after its end: whatever the latency, no window of the receiver ever holds more. Times are in milliseconds.
 */
export function slidingWindow(limits: readonly Limit[]) {
  const ended: number[] = []; // ascending
  const longest = Math.max(...limits.map(({ within }) => within));
  const most = Math.max(...limits.map(({ calls }) => calls));
  let running = 0;
  const free = ({ calls, spare }: Limit, caller: Caller): number =>
    calls - (caller === 'outbox' ? spare : 0) - running;

  return {
    /** Until a call may be made; infinite while that depends on one that is under way. */
    wait(now: number, caller: Caller): number {
      heed(ended, now);
      return Math.max(0, ...limits.map((limit) => waitFor(ended, free(limit, caller), limit.within, now)));
    },

    /** How many calls may be made now. */
    room(now: number, caller: Caller): number {
      heed(ended, now);
      const left = (limit: Limit) => free(limit, caller) - countSince(ended, now - limit.within);
      return Math.max(0, Math.min(...limits.map(left)));
    },

    begin(): void {
      running += 1;
    },

    end(now: number): void {
      heed(ended, now);
      running -= 1;
      ended.push(now);
      if (ended.length > most) ended.shift();
    },

    /** Whether nothing is under way, and all that was has left every window. */
    isIdle: (now: number): boolean => running === 0 && (ended.at(-1) ?? 0) + longest < now,
  };
}

/** Moves what has ended in the future to now: a clock that was set back would keep the windows full until it is there. */
function heed(ended: number[], now: number): void {
  for (let at = ended.length - 1; (ended[at] ?? 0) > now; at -= 1) ended[at] = now;
}

/** Until the `free`-th last of the calls that ended has left its window, so that there is place for one more. */
function waitFor(ended: readonly number[], free: number, within: number, now: number): number {
  if (free <= 0) return Number.POSITIVE_INFINITY;
  const last = ended.at(-free);
  return last === undefined ? 0 : Math.max(0, last + within + 1 - now);
}

const countSince = (ended: readonly number[], moment: number): number =>
  ended.length - 1 - ended.findLastIndex((end) => end < moment);
