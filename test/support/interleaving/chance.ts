import fc from 'fast-check';
import type { Left } from './play.ts';

/** The seed of what is left to chance; printed, and given again to see the same. */
export const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));

/** How many plays chance makes up. */
export const plays = Number(process.env.PLAYS ?? 80);

/** What happens, as numbers that choose among all that can. */
export const Choices = fc.array(fc.nat(1_000_000), { minLength: 60, maxLength: 200, size: 'max' });

/** For free plays: what was found is made shorter for a minute at most, since each try is played over HTTP. */
export const freely = { seed, numRuns: plays, interruptAfterTimeLimit: 60_000 + plays * 500 };

/** For plays with a mistake: it must be found within so many, always the same. */
export const bounded = { seed: 20_261_122, numRuns: 400, endOnFailure: true };

/** What may go wrong in a play. */
export const left: Left = { crashes: 2, troubles: 2 };
