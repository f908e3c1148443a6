import { minute } from '../domain/moments.ts';
import { singleFlight } from './singleFlight.ts';

const early = 5 * minute;
const usable = 30 * 1000;

/** A token that our own sends carry, good for so many milliseconds. */
export interface OwnToken {
  readonly value: string;
  readonly lasts: number;
}

/** The tokens that our own sends carry; a local bot has none. */
export interface OwnTokens {
  /** The token for now. Throws `SignInError` when none can be had. */
  token(): Promise<string | undefined>;
  /** Forgets a token that Teams refused, so that the next send asks for another. */
  forget(token: string | undefined): void;
}

const none = { value: '', until: 0 };

/**
 * Gives the token that there is, and asks for the next one five minutes early; meanwhile, and while that fails, the old one
 * serves. `now` in milliseconds, by a clock that nobody sets.
 */
export function tokenKeeper(acquire: () => Promise<OwnToken>, now: () => number): OwnTokens {
  let kept = none;
  const renew = singleFlight(async () => {
    const asked = now();
    const { value, lasts } = await acquire();
    kept = { value, until: asked + lasts };
    return value;
  }, now);
  return {
    async token() {
      const left = kept.until - now();
      if (left < usable) return renew();
      if (left < early) void renew().catch(() => undefined); // whoever has to wait for it will be told
      return kept.value;
    },
    forget(token) {
      if (kept.value === token) kept = none;
    },
  };
}
