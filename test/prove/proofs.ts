import { chaosOnPostgres } from './chaosOnPostgres.ts';
import type { Proof } from './proof.ts';

/** Every proof, in the order in which they run. */
export const proofs: readonly Proof[] = [chaosOnPostgres];
