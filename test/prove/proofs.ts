import { hostileActivities } from './hostileActivities.ts';
import type { Proof } from './proof.ts';
import { rightsMatrix } from './rightsMatrix.ts';

/** Every proof, in the order in which they run. */
export const proofs: readonly Proof[] = [hostileActivities, rightsMatrix];
