import type { Proof } from './proof.ts';

/** The proofs whose promises hold the words, whatever their case; all of them for none. */
export const chosenFrom = (proofs: readonly Proof[], words: string): Proof[] =>
  proofs.filter(({ promise }) => promise.toLowerCase().includes(words.toLowerCase()));
