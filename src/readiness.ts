import type { Log } from './log.ts';

/** What must hold for requests to be welcome, by what it is called in the log. */
export type Checks = Readonly<Record<string, () => boolean | Promise<boolean>>>;

/** Whether all checks hold; which ones do not is for the log alone, once each time that it changes. */
export function readiness(checks: Checks, log: Log): () => Promise<boolean> {
  let last = '';
  return async () => {
    const held = await Promise.all(Object.values(checks).map(async (check) => check()));
    const failing = Object.keys(checks).filter((_, index) => !held[index]);
    if (failing.join() !== last) log.warn({ failing }, failing.length ? 'not ready' : 'ready again');
    last = failing.join();
    return failing.length === 0;
  };
}
