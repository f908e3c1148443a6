/** Puts an entry into a map that holds `most` at most: the one that was put in first makes room. */
export function putLast<K, V>(map: Map<K, V>, key: K, value: V, most: number): void {
  map.delete(key);
  map.set(key, value);
  const [first = key] = map.keys();
  if (map.size > most) map.delete(first);
}
