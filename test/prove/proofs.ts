import { audit } from './audit.ts';
import { forgedTokens } from './forgedTokens.ts';
import { hostileActivities } from './hostileActivities.ts';
import { hostileStrings } from './hostileStrings.ts';
import type { Proof } from './proof.ts';
import { rawAttacks } from './rawAttacks.ts';
import { repetitions } from './repetitions.ts';
import { rightsMatrix } from './rightsMatrix.ts';
import { serviceUrls } from './serviceUrls.ts';

/** Every proof, in the order in which they run. */
export const proofs: readonly Proof[] = [
  hostileActivities,
  rawAttacks,
  forgedTokens,
  serviceUrls,
  rightsMatrix,
  repetitions,
  hostileStrings,
  audit,
];
