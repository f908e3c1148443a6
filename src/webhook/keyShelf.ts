import type { KeyObject } from 'node:crypto';
import { hour, minute } from '../domain/moments.ts';
import { putLast } from '../putLast.ts';

const keptFor = hour;
const keptAtMost = 20;
const loadedAtMost = 10;

/** Loads the key under an address; undefined where there is none to be trusted. */
export type LoadKey = (url: string) => Promise<KeyObject | undefined>;

/**
 * Keys by their addresses: twenty, each kept for an hour. Ten are loaded in a minute, and whoever asks for more is told
 * `busy`. `now` in milliseconds, by a clock that nobody sets.
 */
export function keyShelf(load: LoadKey, now: () => number) {
  const kept = new Map<string, { readonly key: KeyObject | undefined; readonly until: number }>();
  let loads: number[] = [];

  const mayLoad = (): boolean => {
    loads = loads.filter((at) => at > now() - minute);
    if (loads.length >= loadedAtMost) return false;
    loads.push(now());
    return true;
  };
  const put = (url: string, key: KeyObject | undefined): void =>
    putLast(kept, url, { key, until: now() + keptFor }, keptAtMost);

  return {
    has: (url: string): boolean => kept.has(url),
    put,
    /** Throws what `load` throws. */
    async find(url: string): Promise<KeyObject | 'busy' | undefined> {
      const known = kept.get(url);
      if (known && known.until > now()) return known.key;
      if (!mayLoad()) return 'busy';
      const key = await load(url);
      put(url, key);
      return key;
    },
  };
}
