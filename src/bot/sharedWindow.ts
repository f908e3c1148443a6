import { z } from 'zod/v4';
import type { Caller, Limit } from './slidingWindow.ts';

/** A lane that several processes use: when each call of it ended or ends at the latest, and until when it is closed. */
export const SharedWindow = z.object({ ends: z.array(z.number()), closedUntil: z.number() });
export type SharedWindow = z.infer<typeof SharedWindow>;

const empty: SharedWindow = { ends: [], closedUntil: 0 };

/** A lane as it was kept, without the calls that have left every window. */
export function windowOf(value: unknown, limits: readonly Limit[], now: number): SharedWindow {
  const { ends, closedUntil } = SharedWindow.safeParse(value).data ?? empty;
  const longest = Math.max(0, ...limits.map(({ within }) => within));
  return { ends: ends.filter((end) => end + longest >= now), closedUntil };
}

/**
 * In how many milliseconds a call may be made; 0 for now. A call that is under way counts as one that will end as late as
 * it can, so this may be longer than it turns out to be.
 */
export function waitIn(
  { ends, closedUntil }: SharedWindow,
  limits: readonly Limit[],
  caller: Caller,
  now: number,
): number {
  const sorted = ends.toSorted((a, b) => a - b);
  const waits = limits.map(({ calls, within, spare }) => {
    const last = sorted.at(-(calls - (caller === 'outbox' ? spare : 0)));
    return last === undefined ? 0 : last + within + 1 - now;
  });
  return Math.max(0, closedUntil - now, ...waits);
}

/** The lane with one more call, which ends by a moment. */
export const withCall = (window: SharedWindow, end: number): SharedWindow => ({
  ...window,
  ends: [...window.ends, end],
});

/** The lane after a call has ended that was to end by a moment. */
export function ended({ ends, ...window }: SharedWindow, by: number, now: number): SharedWindow {
  const place = ends.indexOf(by);
  return { ...window, ends: ends.map((end, index) => (index === place ? now : end)) };
}
