import { hash } from 'node:crypto';
import { stringify } from 'safe-stable-stringify';
import { z } from 'zod/v4';
import { PersonId } from './person.ts';
import { Moment } from './text.ts';

/**
 * One line of a case's history. `shown` is the hash of the case as the actor was shown it, `hash` covers this entry
 * and, through `previous`, every entry before it.
 */
export const Entry = z.object({
  at: Moment,
  by: PersonId,
  byName: z.string(),
  what: z.string(),
  details: z.record(z.string(), z.unknown()),
  shown: z.string(),
  previous: z.string(),
  hash: z.string(),
});
export type Entry = z.infer<typeof Entry>;

/** SHA-256 over JSON with sorted keys, so that equal values have equal hashes. */
export const hashOf = (value: unknown): string => hash('sha256', stringify(value) ?? '');

/** The history with one more entry, chained to the last. */
export function append(history: readonly Entry[], entry: Omit<Entry, 'previous' | 'hash'>): Entry[] {
  const previous = history.at(-1)?.hash ?? '';
  const chained = { ...entry, previous };
  return [...history, { ...chained, hash: hashOf(chained) }];
}

/** The index of the first entry that does not fit the chain, or -1 when the history is whole. */
export function firstBroken(history: readonly Entry[]): number {
  return history.findIndex(({ hash: stated, ...entry }, index) => {
    const previous = history[index - 1]?.hash ?? '';
    return entry.previous !== previous || stated !== hashOf(entry);
  });
}
