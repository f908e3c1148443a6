import { setImmediate as pause } from 'node:timers/promises';

interface Waiting<T> {
  readonly item: T;
  readonly done: () => void;
  readonly failed: (error: Error) => void;
}

/**
 * Hands what comes in to `write`, one batch after the other, each with all that came while the last was written. After the
 * first failure it takes nothing any more.
 */
export function batches<T>(write: (batch: readonly T[]) => Promise<void>) {
  let waiting: Waiting<T>[] = [];
  let failure: Error | undefined;
  let writing: Promise<void> | undefined;

  const fail = (error: Error, batch: readonly Waiting<T>[] = []): void => {
    failure ??= error;
    for (const { failed } of [...batch, ...waiting.splice(0)]) failed(failure);
  };

  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      await pause(); // whoever was answered by the last batch gets into this one
      const batch = waiting;
      waiting = [];
      const written = write(batch.map(({ item }) => item));
      await written.then(
        () => batch.forEach(({ done }) => void done()),
        (error: Error) => fail(error, batch),
      );
    }
    writing = undefined;
  };

  return {
    fail,
    failure: () => failure,
    /** Resolves when the item was written with its batch. */
    add: (item: T): Promise<void> =>
      new Promise((done, failed) => {
        if (failure) return failed(failure);
        waiting.push({ item, done, failed });
        writing ??= run();
      }),
    /** Resolves when nothing is being written. */
    async idle(): Promise<void> {
      while (writing) await writing;
    },
  };
}
