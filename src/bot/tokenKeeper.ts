import { minute } from '../domain/moments.ts';
import { singleFlight } from './singleFlight.ts';

const early = 5 * minute;
const usable = 30 * 1000;

/** A token that our own sends carry; `until` in milliseconds. */
export interface OwnToken {
  readonly value: string;
  readonly until: number;
}

/** Gives the token that there is, and asks for the next one five minutes early; meanwhile, and while that fails, the old one serves. */
export function tokenKeeper(acquire: () => Promise<OwnToken>, now: () => number): () => Promise<string> {
  let kept: OwnToken = { value: '', until: 0 };
  const renew = singleFlight(async () => {
    kept = await acquire();
    return kept.value;
  }, now);
  return async () => {
    const left = kept.until - now();
    if (left < usable) return renew();
    if (left < early) void renew().catch(() => undefined); // whoever has to wait for it will be told
    return kept.value;
  };
}
