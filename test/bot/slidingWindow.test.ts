import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { type Limit, slidingWindow } from '../../src/bot/slidingWindow.ts';

const limits: readonly Limit[] = [
  { calls: 3, within: 100, spare: 1 },
  { calls: 4, within: 250, spare: 1 },
];

/** The most arrivals in any window, looked at in the most simple way. */
const most = (arrivals: readonly number[], within: number): number =>
  Math.max(0, ...arrivals.map((end) => arrivals.filter((at) => at > end - within && at <= end).length));

interface Step {
  /** Milliseconds until somebody wants to make a call. */
  readonly pause: number;
  /** How long the call is on its way to the receiver, and its answer on its way back. */
  readonly there: number;
  readonly back: number;
}
const latency = fc.nat({ max: 300 });
const step: fc.Arbitrary<Step> = fc.record({ pause: fc.nat({ max: 60 }), there: latency, back: latency });

/** Makes calls whenever they are allowed; returns when each arrived. */
function arrivalsOf(steps: readonly Step[]): number[] {
  const window = slidingWindow(limits);
  const arrivals: number[] = [];
  let underWay: number[] = [];
  let now = 0;
  const reach = (moment: number) => {
    for (const end of underWay.toSorted((a, b) => a - b)) if (end <= moment) window.end(end);
    underWay = underWay.filter((end) => end > moment);
    now = moment;
  };
  for (const { pause, there, back } of steps) {
    reach(now + pause);
    if (window.wait(now, 'reply') > 0) continue;
    window.begin();
    arrivals.push(now + there);
    underWay.push(now + there + back);
  }
  return arrivals;
}

describe('the sliding windows', () => {
  it('are never exceeded where the calls arrive, however long they are on their way', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const arrivals = arrivalsOf(steps);
        for (const { calls, within } of limits) if (most(arrivals, within) > calls) return false;
        return true;
      }),
      { numRuns: 1_000 },
    );
  });

  it('leave nothing unused when calls take no time', () => {
    const steps = Array.from({ length: 1_000 }, () => ({ pause: 1, there: 0, back: 0 }));
    const arrivals = arrivalsOf(steps);
    deepEqual(arrivals.slice(0, 6), [1, 2, 3, 102, 252, 253]);
    equal(arrivals.length, 16);
  });

  it('say to the millisecond when the next call may be made, and how many', () => {
    const window = slidingWindow(limits);
    for (const now of [0, 10, 20]) {
      equal(window.wait(now, 'reply'), 0);
      window.begin();
      window.end(now);
    }
    deepEqual([window.wait(20, 'reply'), window.room(20, 'reply')], [81, 0]);
    deepEqual([window.wait(101, 'reply'), window.room(101, 'reply')], [0, 1]);
  });

  it('keep places free for replies that the outbox does not take', () => {
    const window = slidingWindow(limits);
    window.begin();
    window.begin();
    equal(window.wait(0, 'outbox'), Number.POSITIVE_INFINITY);
    equal(window.wait(0, 'reply'), 0);
  });

  it('are not blocked by a clock that was set back or on', () => {
    const window = slidingWindow(limits);
    for (let count = 0; count < 3; count += 1) {
      window.begin();
      window.end(1_000_000);
    }
    equal(window.wait(0, 'reply'), 101);
    equal(window.wait(101, 'reply'), 0);
    equal(window.isIdle(251), true);
    equal(window.wait(5_000_000, 'reply'), 0);
  });
});
