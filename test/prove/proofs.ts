import { audit } from './audit.ts';
import { center } from './center.ts';
import { chaosOnPostgres } from './chaosOnPostgres.ts';
import { connector } from './connector.ts';
import { crashes } from './crashes.ts';
import { day } from './day.ts';
import { disk } from './disk.ts';
import { forgedTokens } from './forgedTokens.ts';
import { hostileActivities } from './hostileActivities.ts';
import { hostileStrings } from './hostileStrings.ts';
import { kills } from './kills.ts';
import { load } from './load.ts';
import { moving } from './moving.ts';
import { plays } from './plays.ts';
import type { Proof } from './proof.ts';
import { rawAttacks } from './rawAttacks.ts';
import { repetitions } from './repetitions.ts';
import { restores } from './restores.ts';
import { rightsMatrix } from './rightsMatrix.ts';
import { secrets } from './secrets.ts';
import { serviceUrls } from './serviceUrls.ts';
import { settings } from './settings.ts';
import { starts } from './starts.ts';
import { stops } from './stops.ts';

/** Every proof, in the order in which they begin: those first that take longest. */
export const proofs: readonly Proof[] = [
  kills,
  day,
  hostileActivities,
  chaosOnPostgres,
  rawAttacks,
  forgedTokens,
  serviceUrls,
  rightsMatrix,
  repetitions,
  hostileStrings,
  crashes,
  plays,
  restores,
  audit,
  stops,
  settings,
  disk,
  connector,
  center,
  secrets,
  moving,
  load,
  starts,
];
