import { putLast } from '../putLast.ts';

const kept = 2_000;

/** The same function, which keeps what it was asked for last: of the same words it makes the same again. */
export function keepingLast<Words extends string[]>(
  make: (...words: Words) => string,
): (...words: Words) => string {
  const made = new Map<string, string>();
  return (...words) => {
    const key = words.join('\n');
    const text = made.get(key) ?? make(...words);
    putLast(made, key, text, kept);
    return text;
  };
}
