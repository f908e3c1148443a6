/** The word that takes the fewest changes of letters to come from one of those typed, unless half of it would be new. */
export function nearest(typed: readonly string[], words: readonly string[]): string | undefined {
  const all = typed.map(plain);
  const far = (word: string) => Math.min(...all.map((one) => distance(one, plain(word))));
  const ranked = words.map((word) => ({ word, far: far(word) })).sort((a, b) => a.far - b.far);
  return ranked.find((one) => one.far < one.word.length / 2)?.word;
}

/** A word without its umlauts, as some keyboards write it. */
export const plain = (word: string): string =>
  word.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');

/** Levenshtein's distance, row by row. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
