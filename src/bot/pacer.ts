import { hash } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** How much may come in a while: so many requests in so many seconds. */
export interface Pace {
  readonly requests: number;
  readonly seconds: number;
}

/** `first` is the one request of a while with which somebody exceeds their pace; `over` all that follow in it. */
export type Verdict = 'fine' | 'first' | 'over';

/**
 * Judges requests by whoever sends them, each counted in one of 65,536 boxes, so that strangers cannot make us remember
 * more. `countOf` counts them for all processes; without it, and while it fails, they are counted here.
 */
export function pacer(
  { requests, seconds }: Pace,
  countOf?: (box: number) => Promise<number>,
): (sender: string) => Promise<Verdict> {
  const here = new RateLimiterMemory({ points: requests, duration: seconds });
  return async (sender) => {
    const box = boxOf(sender);
    const everywhere = countOf && (await countOf(box).catch(() => undefined));
    const count = everywhere ?? (await here.penalty(box)).consumedPoints;
    if (count <= requests) return 'fine';
    return count === requests + 1 ? 'first' : 'over';
  };
}

const boxOf = (sender: string): number => hash('sha256', sender, 'buffer').readUInt16BE();
