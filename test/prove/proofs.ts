import { kills } from './kills.ts';
import type { Proof } from './proof.ts';
import { settings } from './settings.ts';
import { stops } from './stops.ts';

/** Every proof, in the order in which they run. */
export const proofs: readonly Proof[] = [kills, stops, settings];
