import { z } from 'zod/v4';
import type { Case } from './case.ts';
import { Entry, firstBroken } from './journal.ts';

/** The first line of a file: which case it is, how many entries follow, and the hash of the last. */
const Head = z.object({ case: z.string(), kind: z.string(), entries: z.int(), last: z.string() });

/** Characters that nobody sees. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A case's whole history as lines of JSON, each a line whatever was typed, with the hashes that chain the entries. */
export const historyLines = ({ ref, kind, history }: Case): string[] =>
  [{ case: ref, kind, entries: history.length, last: history.at(-1)?.hash ?? '' }, ...history].map((line) =>
    JSON.stringify(line).replace(unseen, escaped),
  );

const escaped = (character: string): string =>
  character
    .split('') // into UTF-16 units, as JSON escapes them
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** Whether a file begins as one of such lines does, whatever became of the rest. */
export const isHistory = (text: string): boolean => Head.safeParse(linesOf(text)[0]).success;

/** What is wrong with a file of such lines; undefined when it is whole. Lines are counted from 1. */
export function faultIn(text: string): string | undefined {
  const [head, ...entries] = linesOf(text);
  const first = Head.safeParse(head);
  if (!first.success) return 'line 1 does not say which case it is';
  const history = entries.map((entry) => Entry.safeParse(entry));
  const unreadable = history.findIndex(({ success }) => !success);
  if (unreadable >= 0) return `line ${unreadable + 2} is no entry of a history`;
  const whole = history.flatMap(({ data }) => data ?? []);
  const broken = firstBroken(whole);
  if (broken >= 0) return `the history was changed from line ${broken + 2} on`;
  const isAll = whole.length === first.data.entries && (whole.at(-1)?.hash ?? '') === first.data.last;
  return isAll ? undefined : `it has ${whole.length} entries, and the first line says ${first.data.entries}`;
}

/** The lines that hold something; an editor may have put a mark of its encoding before them. */
const linesOf = (text: string): unknown[] =>
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parsed);

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
