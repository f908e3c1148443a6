import { hash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod/v4';
import { minute } from '../domain/moments.ts';
import type { Shared } from '../services/sharedValues.ts';

/** Longer than Teams waits for a turn: whoever has not ended by then has ended without a word. */
const turnAtMost = 20_000;
const keptFor = 15 * minute;
const untilNextLook = 100;

/** What is known of an activity: which process works on it, until when at most, or what came of it. */
const Known = z.union([z.object({ begun: z.number() }), z.object({ outcome: z.unknown() })]);
type Known = z.infer<typeof Known>;

/**
 * Does the work of one activity once in all processes: one that is worked on elsewhere is waited for. What failed may be
 * tried again. While nothing can be shared, the work is done: whatever it writes is safe from being written twice.
 */
export const sharedOnce =
  (shared: Shared, onDuplicate: () => void) =>
  async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const key = `turn/${hash('sha256', name, 'base64url')}`;
    for (;;) {
      const known = await begin(shared, key).catch(() => undefined);
      if (!known) return noted(shared, key, work);
      if ('outcome' in known) {
        onDuplicate();
        return (known.outcome ?? undefined) as T; // what the same work came to in another process
      }
      await pause(untilNextLook);
    }
  };

/** Begins the work, unless it was begun before: then it is told how far that has come. */
const begin = (shared: Shared, key: string): Promise<Known | undefined> =>
  shared.change(
    [key],
    ([value], now) => {
      const known = Known.safeParse(value).data;
      const isOver = known && 'begun' in known && known.begun + turnAtMost < now;
      return known && !isOver
        ? { values: [known], result: known }
        : { values: [{ begun: now }], result: undefined };
    },
    keptFor,
  );

async function noted<T>(shared: Shared, key: string, work: () => Promise<T>): Promise<T> {
  const note = (value: Known | undefined) =>
    shared.change([key], () => ({ values: [value], result: undefined }), keptFor).catch(() => undefined);
  try {
    const outcome = await work();
    void note({ outcome: outcome ?? null });
    return outcome;
  } catch (error) {
    await note(undefined);
    throw error;
  }
}
