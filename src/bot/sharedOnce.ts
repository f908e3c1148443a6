import { hash, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod/v4';
import { minute } from '../domain/moments.ts';
import type { Shared } from '../services/sharedValues.ts';

type Kept = Pick<Shared, 'add' | 'put'>;

/** Longer than Teams waits for a turn: whoever has not ended by then has ended without a word. */
const turnAtMost = 20_000;
const keptFor = 15 * minute;
const untilNextLook = 100;

/** What is known of an activity: who works on it, or what came of it. */
const Known = z.union([z.object({ by: z.string() }), z.object({ outcome: z.unknown() })]);

/**
 * Does the work of one activity once in all processes: one that is worked on elsewhere is waited for. What failed may be
 * tried again. While nothing can be shared, the work is done: whatever it writes is safe from being written twice.
 */
export const sharedOnce =
  (shared: Kept, onDuplicate: () => void) =>
  async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const key = `activity/${hash('sha256', name, 'base64url')}`;
    for (const by = randomUUID(); ; await pause(untilNextLook)) {
      const kept = await shared.add(key, { by }, turnAtMost).catch(() => undefined);
      const known = Known.safeParse(kept).data ?? { by };
      if ('by' in known && known.by === by) return noted(shared, key, work);
      if (!('outcome' in known)) continue;
      onDuplicate();
      return (known.outcome ?? undefined) as T; // what the same work came to in another process
    }
  };

async function noted<T>(shared: Kept, key: string, work: () => Promise<T>): Promise<T> {
  try {
    const outcome = await work();
    void shared.put(key, { outcome: outcome ?? null }, keptFor).catch(() => undefined);
    return outcome;
  } catch (error) {
    await shared.put(key, {}, 0).catch(() => undefined);
    throw error;
  }
}
