/** A promise of the README's part "Reliability", and how it is shown on a running product. */
export interface Proof {
  /** What holds, as a sentence that can be true or false. */
  readonly promise: string;
  /** Tries to break the promise; everything random comes from the seed. Throws when it cannot be tried at all. */
  attempt(seed: number): Promise<Finding>;
}

export interface Finding {
  readonly holds: boolean;
  /** How much was tried and what came out, in a few words: `100,000 activities, 0 errors`. */
  readonly figure: string;
}
