import { z } from 'zod/v4';
import { Customer } from '../../domain/customer.ts';
import { day } from '../../domain/moments.ts';
import { Moment } from '../../domain/text.ts';
import type { Store } from '../ports.ts';
import { alone, type Shared } from '../sharedValues.ts';

/** How far the comparison of our orders with Microsoft's has come. */
export const Comparison = z.object({
  /** When all customers were last compared (ISO 8601), as far as they could be read. */
  at: Moment.optional(),
  /** Those whose orders could not be read; `all` when the list of customers could not. */
  unread: z.union([z.literal('all'), z.array(Customer).readonly()]),
  /** In how many orders the last round found that the desk and Microsoft do not agree. */
  found: z.int(),
});
export type Comparison = z.infer<typeof Comparison>;

/** The last round that was begun, and the last that came to an end. */
const Rounds = z.object({ triedAt: Moment.optional(), last: Comparison });
type Rounds = z.infer<typeof Rounds>;

const none: Rounds = { last: { unread: [], found: 0 } };
const keptFor = day;

/**
 * The rounds that all processes share. They begin anew after a restore, because orders bought since the backup may be unknown.
 */
export function sharedRounds(store: Pick<Store, 'restoredAt'>, shared: Pick<Shared, 'change'> = alone()) {
  return async <R>(
    change: (known: Rounds) => { readonly rounds: Rounds; readonly result: R },
  ): Promise<R> => {
    const key = `orders/compared/${(await store.restoredAt()) ?? ''}`;
    const changing = ([value]: readonly unknown[]) => {
      const { rounds, result } = change(Rounds.safeParse(value).data ?? none);
      return { values: [rounds], result };
    };
    return shared.change([key], changing, keptFor);
  };
}
