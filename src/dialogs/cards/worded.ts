import { within } from './quickPaths.ts';

/** What stands for one text alone: of the card, common to all cards, a reason, or the language. */
const binding = /^\$\{(?:\$root\.)?([tcr](?:\.\w+)+|language)\}$/;

/**
 * A card's template with the texts of one language in their places, so that only the view is left to be bound: bindings are
 * what filling a card takes its time for, and most are to texts. A text that itself looks like a binding stays one.
 */
export function worded(part: unknown, words: object): unknown {
  if (Array.isArray(part)) return part.map((one) => worded(one, words));
  if (typeof part === 'object' && part !== null)
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, worded(value, words)]));
  const path = typeof part === 'string' ? binding.exec(part)?.[1] : undefined;
  const text = path?.split('.').reduce<unknown>(within, words);
  return typeof text === 'string' && !text.includes('${') ? text : part;
}
