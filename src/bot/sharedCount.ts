import { z } from 'zod/v4';
import type { Shared } from '../services/sharedValues.ts';

const Counted = z.object({ count: z.int(), until: z.number() });

/** Makes the count of requests under a name that all processes share: how many they were, in a while of so many seconds. */
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
