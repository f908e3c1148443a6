const kept = 2_000;

/** The same function, which keeps the words that it made last: of the same arguments it makes the same again. */
export function keepingLast<Words extends string[]>(
  make: (...words: Words) => string,
): (...words: Words) => string {
  const made = new Map<string, string>();
  return (...words) => {
    const key = words.join('\n');
    const text = made.get(key) ?? make(...words);
    if (made.size >= kept) made.clear();
    made.set(key, text);
    return text;
  };
}
