import { setTimeout as pause } from 'node:timers/promises';
import { Unsaved } from '../services/ports.ts';

const pauseBetween = 250;

/** Does what the store cannot keep again and again, as long as `isWorthIt` says; then it fails as it did last. */
export async function persistently<T>(work: () => Promise<T>, isWorthIt: () => boolean): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Unsaved) || !isWorthIt()) throw error;
      await pause(pauseBetween);
    }
  }
}
