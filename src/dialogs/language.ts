import { pasted } from '../domain/pasted.ts';
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

/** `language de`: from then on everything reaches this person in that language. */
export const language = (desk: Desk): Dialog => ({
  name: 'language',
  command: { en: 'language', de: 'sprache' },
  isForAnybody: true,
  async begin(turn, words) {
    const wanted = names.get(pasted(words).toLowerCase());
    if (!wanted) return { text: turn.t.chat.languages };
    await desk.people.chooseLanguage(await desk.people.known(turn.actor.id), wanted);
    return { text: texts[wanted].chat.language };
  },
  submits: [],
});
