import type { Fault } from './faults.ts';

interface Arrival {
  readonly to: string;
  readonly at: number;
}

/** Teams' documented limits, written down once more: calls, and the milliseconds in which they may be made. */
const perConversation = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
] as const;
const perTenant = [[50, 1_000]] as const;

/** Counts calls as they arrive, in windows that end with each, and remembers who was told to wait. */
export function receiver() {
  const arrivals = new Map<string, number[]>();
  const closed = new Map<string, number>();
  const violations: string[] = [];

  const count = (key: string, at: number, limits: readonly (readonly [number, number])[]): boolean => {
    const times = arrivals.get(key) ?? [];
    arrivals.set(key, times);
    times.push(at);
    const over = limits.find(
      ([calls, within]) => (times.at(-calls - 1) ?? Number.NEGATIVE_INFINITY) > at - within,
    );
    if (over) violations.push(`${key}: more than ${over.join(' in ')} at ${at}`);
    return over !== undefined;
  };

  return {
    violations,

    /** Counts a call; true when it goes over a limit. */
    isOver({ to, at }: Arrival): boolean {
      if (at < (closed.get(to) ?? 0)) violations.push(`${to}: told to wait, called at ${at}`);
      const isOverTenant = count('tenant', at, perTenant);
      return count(to, at, perConversation) || isOverTenant;
    },

    /** Closes a conversation to calls; returns the header that says so. */
    closes({ to, at }: Arrival, wait: NonNullable<Fault['retryAfter']>): string {
      const date = typeof wait === 'string' ? undefined : new Date(at + wait.dateIn * 1000).toUTCString();
      const until = date ? Date.parse(date) : at + Number(wait) * 1000;
      closed.set(to, Math.min(until, at + 300_000));
      return date ?? String(wait);
    },
  };
}

export type Receiver = ReturnType<typeof receiver>;
