import { minute } from '../domain/moments.ts';
import { putLast } from '../putLast.ts';

const kept = 2_000;
const keptFor = 15 * minute;

/** Does some work under a name once in all processes. */
type Together = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/**
 * Does the work of one activity once: one that Teams delivers again gets what came of the first, one that is still being
 * worked on what will come of it. What failed is not kept, so that it may be tried again.
 */
export function redelivery<T>(
  onDuplicate: () => void,
  together: Together = (_name, work) => work(),
  now: () => number = () => performance.now(),
) {
  const done = new Map<string, { readonly outcome: Promise<T>; readonly until: number }>();
  return (key: string | undefined, work: () => Promise<T>): Promise<T> => {
    if (key === undefined) return work();
    const known = done.get(key);
    if (known && known.until > now()) {
      onDuplicate();
      return known.outcome;
    }
    const entry = { outcome: together(key, work), until: now() + keptFor };
    putLast(done, key, entry, kept);
    entry.outcome.catch(() => done.get(key) === entry && done.delete(key));
    return entry.outcome;
  };
}
