import { hasWords } from '../../domain/names.ts';
import { beginningOf } from '../../domain/text.ts';
import type { Turn } from '../dialog.ts';

/** One of several things to choose from. */
export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** What a card shows of a list that others have written. */
export interface Listed {
  readonly choices: readonly Choice[];
  /** The way to those that there is no room for; nothing when all are there. */
  readonly search: readonly { readonly words: string; readonly note: string }[];
}

export const sampleSearch: Listed['search'] = [{ words: 'Contoso', note: '70 of 300 shown.' }];

/** In characters, for the choices of one question: two such questions and all else still make a card that Teams takes. */
const roomy = 7_000;

/**
 * The choices that a card has room for, of a list that others have written: the first ones, without those that mean
 * nothing; one without a title goes by its value.
 */
export function fitting(choices: readonly Choice[]): Choice[] {
  let size = 0;
  return soundOf(choices).filter((choice) => {
    size += JSON.stringify(choice).length;
    return size <= roomy;
  });
}

const soundOf = (choices: readonly Choice[]): Choice[] =>
  choices.filter(({ value }) => value !== '').map(({ title, value }) => ({ title: title || value, value }));

/**
 * As many choices as there is room for: first the chosen one, then those that have the words, or all when none has them. With
 * a search, when some are left out.
 */
export function listed(
  offered: readonly Choice[],
  { words, chosen }: { readonly words: unknown; readonly chosen: unknown },
  { t }: Pick<Turn, 't'>,
): Listed {
  const wanted = typeof words === 'string' ? beginningOf(words, 100) : '';
  const sound = soundOf(offered);
  const others = sound.filter(({ value }) => value !== chosen);
  const found = others.filter(({ title }) => hasWords(title, wanted));
  const meant = found.length > 0 ? found : others; // a question without choices is none
  const all = [...sound.filter(({ value }) => value === chosen), ...meant];
  const choices = fitting(all);
  const { more, these } = t.common.search;
  const isCut = found.length > 0 && choices.length < all.length;
  const note = isCut ? more(choices.length, all.length) : these(found.length);
  return { choices, search: choices.length < sound.length ? [{ words: wanted, note }] : [] };
}
