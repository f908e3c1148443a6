import { z } from 'zod/v4';
import { Moment } from '../../domain/text.ts';
import type { Store } from '../ports.ts';
import { lastNumber } from './numbered.ts';

/** In how many orders a comparison found that the desk and Microsoft do not agree, and when. */
export const Mismatch = z.object({ at: Moment, count: z.int() });
export type Mismatch = z.infer<typeof Mismatch>;

/** The comparisons that found something, which are few. They are kept in the store one after another. */
export function mismatches({ result, commit }: Pick<Store, 'result' | 'commit'>) {
  const keyOf = (number: number): string => `orders/mismatch/${number}`;
  const lastOne = () => lastNumber({ result }, keyOf);

  return {
    async last(): Promise<Mismatch | undefined> {
      const kept = await result(keyOf(await lastOne()));
      return kept === undefined ? undefined : Mismatch.parse(JSON.parse(kept));
    },

    async keep(found: Mismatch): Promise<void> {
      await commit({ once: { key: keyOf((await lastOne()) + 1), result: JSON.stringify(found) } });
    },
  };
}
