import type { Case, CaseKind } from './case.ts';
import { kindOf } from './kinds.ts';
import { apostrophes, dashes } from './text.ts';

/** Whom a case is about: the partner or the customer; undefined until it is answered. Typed by somebody. */
export const applicantName = (one: Case): string | undefined => kindOf<CaseKind>(one.kind).name(one);

/** Printable ASCII but the backtick: all that there is to fold is its case. */
const ascii = /^[ -_a-~]*$/;

/** Words as searches compare them: in lower case, without accents, with one kind of apostrophe and one of dash. */
const folded = (words: string): string => {
  const low = words.toLowerCase();
  if (ascii.test(low)) return low;
  const keyed = low.replace(apostrophes, "'").normalize('NFKD').replace(dashes, '-');
  return keyed.replace(/\p{M}/gu, '');
};

/** What stands between the words of a search: blanks, and what people put around and behind words. */
const between = /[\s,"“”„«»]+/;

/** The words of a search, as they stand in what is searched. */
export const searchWords = (typed: string): string[] => folded(typed).split(between).filter(Boolean);

/** Whether a text has all these words, however they are written. */
export const hasWords = (text: string, words: string): boolean => isFoundBy(searchWords(words), folded(text));

/** Whether a folded text has all the words of a search. */
export const isFoundBy = (words: readonly string[], text: string): boolean =>
  words.every((word) => text.includes(word));

/** Everything by which people search a case, folded: its ref, names, tenants and contact. */
export const searchText = (one: Case): string =>
  folded(
    [one.ref, applicantName(one), one.partnerTenantId, ...kindOf<CaseKind>(one.kind).words(one)].join(' '),
  );
