/** What becomes of shared values: those to keep, in the order of their keys, and what whoever asked is told. */
interface Changed<R> {
  readonly values: readonly unknown[];
  readonly result: R;
}

/**
 * Small things that the processes of one bot share for a while. They may be forgotten at any time: whatever must be right
 * is right without them, as counts that keep the bot polite.
 */
export interface Shared {
  /**
   * Changes the values of some keys together, while no other process does; undefined stands for none. `now` is one clock's
   * for all processes, in milliseconds. What is kept is forgotten after `keepFor` milliseconds. Throws `Unsaved`.
   */
  change<R>(
    keys: readonly string[],
    change: (values: readonly unknown[], now: number) => Changed<R>,
    keepFor: number,
  ): Promise<R>;
  /** Counts up under a key, and resolves to the count so far; it begins anew so many milliseconds after it began. */
  count(key: string, within: number): Promise<number>;
  /** Keeps a value under a key for so many milliseconds, unless one is kept there. Resolves to the one that is then. */
  add(key: string, value: unknown, keepFor: number): Promise<unknown>;
  /** Keeps a value under a key for so many milliseconds, in the place of any that is kept there. */
  put(key: string, value: unknown, keepFor: number): Promise<void>;
}

/** What a process that is the only one remembers by itself; nothing of it is ever forgotten. */
export function alone(): Pick<Shared, 'change'> {
  const values = new Map<string, unknown>();
  return {
    async change(keys, change) {
      const changed = change(
        keys.map((key) => values.get(key)),
        Date.now(),
      );
      for (const [index, key] of keys.entries()) values.set(key, changed.values[index]);
      return changed.result;
    },
  };
}
