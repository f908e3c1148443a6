import { createHash } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** How much may come in a while: so many requests in so many seconds. */
export interface Pace {
  readonly requests: number;
  readonly seconds: number;
}

/** `first` is the one request of a while with which somebody exceeds their pace; `over` all that follow in it. */
export type Verdict = 'fine' | 'first' | 'over';

/** Counts requests by whoever sends them, each in one of 65,536 boxes, so that strangers cannot make us remember more. */
export function pacer({ requests, seconds }: Pace): (sender: string) => Promise<Verdict> {
  const limiter = new RateLimiterMemory({ points: requests, duration: seconds });
  return async (sender) => {
    const { consumedPoints } = await limiter.penalty(boxOf(sender));
    if (consumedPoints <= requests) return 'fine';
    return consumedPoints === requests + 1 ? 'first' : 'over';
  };
}

const boxOf = (sender: string): number => createHash('sha256').update(sender).digest().readUInt16BE();
