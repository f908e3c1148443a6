import { center } from './center.ts';
import { connector } from './connector.ts';
import { day } from './day.ts';
import { disk } from './disk.ts';
import { kills } from './kills.ts';
import { load } from './load.ts';
import type { Proof } from './proof.ts';
import { secrets } from './secrets.ts';
import { settings } from './settings.ts';
import { stops } from './stops.ts';

/** Every proof, in the order in which they run. */
export const proofs: readonly Proof[] = [kills, stops, settings, disk, connector, center, load, day, secrets];
