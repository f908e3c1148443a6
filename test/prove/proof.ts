import { z } from 'zod/v4';

/**
 * How large the proofs are, from `SIZE`: 1 is the goal's size; without it they are as large as lets all of them end in time.
 */
export const sized = (usual: number, goal: number): number =>
  process.env.SIZE ? Math.max(1, Math.round(goal * Number(process.env.SIZE))) : usual;

/** A promise of the README's part "Reliability", and how it is shown on a running product. */
export interface Proof {
  /** What holds, as a sentence that can be true or false. */
  readonly promise: string;
  /** Whether nothing else may run beside it, because times are measured. */
  readonly isAlone?: boolean;
  /** Tries to break the promise; everything random comes from the seed. Throws when it cannot be tried at all. */
  attempt(seed: number): Promise<Finding>;
}

export const Finding = z.object({
  holds: z.boolean(),
  /** How much was tried and what came out, in a few words: `100,000 activities, 0 errors`. */
  figure: z.string(),
});
export type Finding = z.infer<typeof Finding>;
