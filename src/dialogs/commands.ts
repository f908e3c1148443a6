import { refPattern } from '../domain/ref.ts';
import { beginningOf, oneLine } from '../domain/text.ts';
import { showByRef } from './cases.ts';
import type { Desk } from './desk.ts';
import type { Dialog, Reply, Turn } from './dialog.ts';

const longest = 300;

/** What somebody typed as we compare it: on one line, without what nobody sees and a leading slash. */
export const normalized = (text: string): string => beginningOf(oneLine(text), longest).replace(/^\/\s*/, '');

/** Words without their umlauts, as some keyboards write them. */
const plain = (word: string): string =>
  word.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');

/** Answers what somebody typed: a command in either language with its words, a ref, or the nearest command. */
export async function answerText(
  text: string,
  turn: Turn,
  dialogs: readonly Dialog[],
  desk: Desk,
): Promise<Reply> {
  const typed = normalized(text);
  if (refPattern.test(typed)) return showByRef(typed, turn, desk);
  const [word = '', ...words] = (typed || 'help').split(' ');
  const dialog = dialogs.find(({ command }) => command && isWord(word, Object.values(command)));
  if (dialog?.begin) return dialog.begin(turn, words.join(' '));
  const meant = nearest(word, turn, dialogs);
  return { text: meant ? turn.t.chat.nearest(meant) : turn.t.chat.unknown };
}

const isWord = (word: string, commands: readonly string[]): boolean =>
  commands.some((command) => plain(command) === plain(word));

/** The command of the person's language that takes the fewest changes of letters, unless half of it would be new. */
function nearest(word: string, { language }: Turn, dialogs: readonly Dialog[]): string | undefined {
  const words = dialogs.map(({ command }) => command?.[language]).filter((one) => one !== undefined);
  const ranked = words.map((one) => ({ one, far: distance(plain(word), plain(one)) }));
  return ranked.sort((a, b) => a.far - b.far).find(({ one, far }) => far < one.length / 2)?.one;
}

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
