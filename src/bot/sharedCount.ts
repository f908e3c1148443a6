import { z } from 'zod/v4';
import type { Shared } from '../services/sharedValues.ts';

const Counted = z.object({ count: z.int(), until: z.number() });

/**
 * Counts requests in a box for all processes together; the count starts anew after so many seconds. Resolves to the count so
 * far.
 */
export const sharedCount =
  (shared: Shared, name: string, seconds: number) =>
  (box: number): Promise<number> =>
    shared.change(
      [`pace/${name}/${box}`],
      ([value], now) => {
        const known = Counted.safeParse(value).data;
        const { count, until } =
          known && known.until > now ? known : { count: 0, until: now + seconds * 1000 };
        return { values: [{ count: count + 1, until }], result: count + 1 };
      },
      seconds * 1000,
    );
