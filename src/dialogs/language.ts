import type { Language } from '../domain/person.ts';
import { texts } from '../texts/texts.ts';
import type { Desk } from './desk.ts';
import type { Dialog } from './dialog.ts';

const names = new Map<string, Language>([
  ['en', 'en'],
  ['english', 'en'],
  ['englisch', 'en'],
  ['de', 'de'],
  ['german', 'de'],
  ['deutsch', 'de'],
]);

/** The one language that a text names by any of its words. */
function languageIn(text: string): Language | undefined {
  const named = new Set(text.split(/\P{L}+/u).flatMap((word) => languageOf(word) ?? []));
  return named.size === 1 ? [...named][0] : undefined;
}

const languageOf = (word: string): Language | undefined => names.get(word.toLowerCase());

/** `language de`, or the name of a language alone: from then on everything reaches this person in that language. */
export const language = (desk: Desk): Dialog => ({
  name: 'language',
  command: { en: 'language', de: 'sprache' },
  isMeant: (text) => languageOf(text) !== undefined,
  isForAnybody: true,
  async begin(turn, words) {
    const wanted = languageIn(words);
    if (!wanted) return { text: turn.t.chat.languages };
    await desk.people.chooseLanguage(await desk.people.known(turn.actor.id), wanted);
    return { text: texts[wanted].chat.language };
  },
  submits: [],
});
