import { millisecondsOf } from '../domain/moments.ts';
import type { Notice } from '../domain/notice.ts';
import type { Clock } from '../services/ports.ts';

/** Claimed notices that wait until the limits allow them, in the order in which they may go. */
export function parking(clock: Clock) {
  const parked = new Map<Notice, number>();
  const now = millisecondsOf(clock);
  return {
    add(notice: Notice, at: string): void {
      parked.set(notice, Date.parse(at));
    },

    /** Takes out those that may go now, at most so many, those that may go longest first. */
    takeDue(atMost: number): Notice[] {
      const due = [...parked].filter(([, at]) => at <= now()).sort(([, a], [, b]) => a - b);
      const taken = due.slice(0, atMost).map(([notice]) => notice);
      for (const one of taken) parked.delete(one);
      return taken;
    },

    /** In how many milliseconds the next one may go; infinite when none waits. */
    next: (): number => Math.min(...parked.values()) - now(),

    all: (): Notice[] => [...parked.keys()],
  };
}
