import { setImmediate as pause } from 'node:timers/promises';
import { Language } from '../../domain/person.ts';
import { allCards } from './allCards.ts';

/** Parses every card in every language, with pauses for whoever comes meanwhile, so that later nobody waits for it. */
export async function parseCards(): Promise<void> {
  for (const language of Language.options)
    for (const card of allCards) {
      await pause(undefined, { ref: false });
      card.parse(language);
    }
}
