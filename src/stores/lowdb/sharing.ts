/** Ids by each of the keys that they share with others. */
export function sharing<T extends { readonly id: string }>(keysOf: (one: T) => readonly string[]) {
  const ids = new Map<string, Set<string>>();

  const leave = (key: string, id: string): void => {
    const group = ids.get(key);
    group?.delete(id);
    if (group?.size === 0) ids.delete(key);
  };

  return {
    /** Notes that `after` has taken the place of `before`. */
    put(before: T | undefined, after: T): void {
      for (const key of before ? keysOf(before) : []) leave(key, after.id);
      for (const key of keysOf(after)) ids.set(key, (ids.get(key) ?? new Set()).add(after.id));
    },

    /** Those that have any of these keys, each once. */
    of: (keys: readonly string[]): ReadonlySet<string> =>
      new Set(keys.flatMap((key) => [...(ids.get(key) ?? [])])),
  };
}
