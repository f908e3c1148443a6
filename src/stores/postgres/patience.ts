import { setTimeout as pause } from 'node:timers/promises';
import { Unsaved } from '../../services/ports.ts';
import { asUnsaved, isOutage, isSilence } from './failures.ts';

const lasts = 1_000;
const pauseBetween = 50;

/** How long the database is waited for, and when it is not any more. */
export function patience() {
  let silentUntil = 0;
  let cause: unknown;

  const noted = (error: unknown): unknown => {
    if (isSilence(error)) [silentUntil, cause] = [performance.now() + lasts, error];
    return asUnsaved(error);
  };

  /** Tries again, for a second, what has certainly had no effect: a connection may have been lost while it was idle. */
  async function patiently<T>(work: () => Promise<T>): Promise<T> {
    for (const until = performance.now() + lasts; ; ) {
      try {
        const result = await work();
        silentUntil = 0;
        return result;
      } catch (error) {
        const isFinal = error instanceof Unsaved || !isOutage(error);
        if (isFinal || performance.now() > until) throw noted(error);
        await pause(pauseBetween);
      }
    }
  }

  return {
    patiently,
    /** The same, but fails in a moment for a second after nobody answered: of several answers, only the first is waited for. */
    async unlessSilent<T>(work: () => Promise<T>): Promise<T> {
      if (performance.now() > silentUntil) return patiently(work);
      await pause(pauseBetween); // whoever tries again at once is not to keep the answer from coming
      throw new Unsaved(cause);
    },
  };
}
