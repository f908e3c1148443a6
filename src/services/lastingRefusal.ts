import type { Case } from '../domain/case.ts';
import { day, hasPassed, later } from '../domain/moments.ts';
import { isPassing, refusalOf } from '../domain/refusal.ts';
import { lookAgain } from './lookAgain.ts';
import { PartnerCenterError } from './partnerCenterError.ts';
import type { Clock, Store } from './ports.ts';

interface Deps {
  readonly store: Pick<Store, 'commit'>;
  readonly clock: Clock;
}

/**
 * A reading that Partner Center has refused for a day, which is its answer then. Before that, and after whatever passes by
 * itself, the case is looked at again after this pause, in milliseconds. Throws what Partner Center did not say.
 */
export async function lastingRefusal(
  { store, clock }: Deps,
  one: Case,
  error: unknown,
  pause: number,
): Promise<PartnerCenterError | undefined> {
  if (!(error instanceof PartnerCenterError)) throw error;
  const now = clock.now();
  const isDefinite = !isPassing(refusalOf(error.code, error.status));
  const refusedSince = one.refusedSince ?? (isDefinite ? now : undefined);
  if (isDefinite && refusedSince && hasPassed(refusedSince, day, now)) return error;
  await lookAgain(store, { ...one, refusedSince }, later(now, pause));
  return undefined;
}
