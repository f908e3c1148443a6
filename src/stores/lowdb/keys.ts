/** Keeps tasks apart that touch the same thing, and lets all others run together. */
export function keyed() {
  const held = new Map<string, Promise<unknown>>();
  return {
    isHeld: (key: string): boolean => held.has(key),

    /** Runs a task when nobody holds any of its keys, in the order of asking; at once if nobody does now. */
    async alone<T>(keys: readonly string[], task: () => Promise<T>): Promise<T> {
      for (let busy = first(held, keys); busy; busy = first(held, keys)) await busy.catch(() => undefined);
      const run = task();
      for (const key of keys) held.set(key, run);
      try {
        return await run;
      } finally {
        for (const key of keys) held.delete(key);
      }
    },
  };
}

const first = (held: ReadonlyMap<string, Promise<unknown>>, keys: readonly string[]) =>
  keys.map((key) => held.get(key)).find((one) => one !== undefined);
