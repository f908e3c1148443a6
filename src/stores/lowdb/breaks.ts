import { setImmediate as pause } from 'node:timers/promises';

/** Breaks in long work in memory: one is due after `slice` milliseconds, so that nobody else waits longer. */
export function breaks(slice: number) {
  let since = performance.now();
  return {
    areDue: (): boolean => performance.now() - since >= slice,
    async take(): Promise<void> {
      await pause();
      since = performance.now();
    },
  };
}
