/** Text without what PostgreSQL's `text` cannot hold: NUL, and halves of surrogate pairs. */
export const plain = (text: string): string => text.replace(/\0|\p{Cs}/gu, '');

const length = 3;

/**
 * All runs of three characters in a text. Whatever contains a word contains all of the word's, which an index finds; a
 * shorter word has none.
 */
export function gramsOf(text: string): string[] {
  const grams = new Set<string>();
  for (let at = 0; at + length <= text.length; at += 1) grams.add(plain(text.slice(at, at + length)));
  return [...grams];
}

/** A pattern of `like` for whatever contains a word. */
export const containing = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;
