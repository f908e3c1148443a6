/**
 * Ids by something about what they stand for, so that a query looks only at those that can match. What has no key stands
 * in no group.
 */
export function grouping<T extends { readonly id: string }>(keyOf: (one: T) => string | undefined) {
  const groups = new Map<string, Set<string>>();
  return {
    /** Notes that `after` has taken the place of `before`. */
    put(before: T | undefined, after: T): void {
      const key = keyOf(after);
      const old = before && keyOf(before);
      if (old === key) return;
      if (old !== undefined) groups.get(old)?.delete(after.id);
      if (key === undefined) return;
      const group = groups.get(key);
      if (group) group.add(after.id);
      else groups.set(key, new Set([after.id]));
    },

    /** The groups of these keys; each id is in one of them at most. */
    of: (keys: Iterable<string>): ReadonlySet<string>[] =>
      [...new Set(keys)].map((key) => groups.get(key)).filter((group) => group !== undefined),

    /** Every key that there ever was. */
    keys: (): string[] => [...groups.keys()],
    count: (): number => groups.size,
  };
}
