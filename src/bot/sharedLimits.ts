import { hash } from 'node:crypto';
import type { Shared } from '../services/sharedValues.ts';
import { ended, type SharedWindow, waitIn, windowOf, withCall } from './sharedWindow.ts';
import type { Caller, Limit } from './slidingWindow.ts';
import type { Limits } from './teamsLimits.ts';

/** No call lasts longer: it is cut off after ten seconds. */
const callAtMost = 11_000;
const keptFor = 3_700_000; // longer than the longest window

/** A call that was counted ends at this moment at the latest; or it may not be made yet, but in so many milliseconds. */
export type Admission = { readonly by: number } | { readonly wait: number };

interface Lane {
  readonly key: string;
  readonly limits: readonly Limit[];
}

type Next<R> = readonly [windows: SharedWindow[], result: R];

/** Makes the way to change some lanes together. */
const changing =
  (shared: Pick<Shared, 'change'>) =>
  <R>(lanes: readonly Lane[], next: (windows: SharedWindow[], now: number) => Next<R>): Promise<R> =>
    shared.change(
      lanes.map(({ key }) => key),
      (values, now) => {
        const before = lanes.map(({ limits }, index) => windowOf(values[index], limits, now));
        const [after, result] = next(before, now);
        return { values: after, result };
      },
      keptFor,
    );

/** Teams' limits, kept by all processes together on sliding windows that they share. */
export function sharedLimits(shared: Pick<Shared, 'change'>, { tenant, conversation }: Limits) {
  const lanesOf = (id: string | undefined): Lane[] => [
    { key: 'calls/tenant', limits: tenant },
    ...(id === undefined ? [] : [{ key: `calls/${digest(id)}`, limits: conversation }]),
  ];

  const change = changing(shared);

  return {
    /** Counts a call, unless it may not be made yet. */
    begin(caller: Caller, id: string | undefined): Promise<Admission> {
      const lanes = lanesOf(id);
      return change<Admission>(lanes, (windows, now) => {
        const waits = windows.map((one, index) => waitIn(one, lanes[index]?.limits ?? [], caller, now));
        const wait = Math.max(...waits);
        if (wait > 0) return [windows, { wait }];
        const by = now + callAtMost;
        return [windows.map((one) => withCall(one, by)), { by }];
      });
    },

    /** Notes that a call has ended. */
    end: (by: number, id: string | undefined): Promise<void> =>
      change(lanesOf(id), (windows, now) => [windows.map((one) => ended(one, by, now)), undefined]),

    /** Closes a conversation, or the whole tenant where there is none, as Teams has told one of us. */
    close: (milliseconds: number, id: string | undefined): Promise<void> =>
      change(lanesOf(id).slice(-1), (windows, now) => [
        windows.map((one) => ({ ...one, closedUntil: Math.max(one.closedUntil, now + milliseconds) })),
        undefined,
      ]),
  };
}

export type SharedLimits = ReturnType<typeof sharedLimits>;

const digest = (text: string): string => hash('sha256', text, 'base64url');
