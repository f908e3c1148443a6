import { waitAtMost } from '../http/retryAfter.ts';
import { type Caller, type Limit, slidingWindow } from './slidingWindow.ts';

/** Calls that share limits, and may be told to wait together: those of a conversation, or of the whole tenant. */
export function lane(limits: readonly Limit[]) {
  const window = slidingWindow(limits);
  let heldUntil = 0;

  /** How long the lane stays closed: at most `waitAtMost`, also when the clock was set back. */
  const held = (now: number): number => {
    heldUntil = Math.min(heldUntil, now + waitAtMost);
    return Math.max(0, heldUntil - now);
  };

  return {
    begin: window.begin,
    end: window.end,
    held,
    /** In how many milliseconds a call may be made; infinite while it depends on one that is under way. */
    wait: (now: number, caller: Caller): number => Math.max(held(now), window.wait(now, caller)),
    /** How many calls may be made now. */
    room: (now: number, caller: Caller): number => (held(now) > 0 ? 0 : window.room(now, caller)),
    /** Closes the lane until a moment, unless it is closed for longer. */
    hold: (until: number): void => {
      heldUntil = Math.max(heldUntil, until);
    },
    isIdle: (now: number): boolean => held(now) === 0 && window.isIdle(now),
  };
}

export type Lane = ReturnType<typeof lane>;
