import { setImmediate as turn } from 'node:timers/promises';

/** Breaks in long work on memory, so that others wait for a slice of time at most, in milliseconds. */
export function turns(slice: number) {
  let since = performance.now();
  return {
    areDue: (): boolean => performance.now() - since > slice,
    async give(): Promise<void> {
      await turn();
      since = performance.now();
    },
  };
}
