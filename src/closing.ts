import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from './log.ts';
import type { Loop } from './workers/loop.ts';
import { stopAll } from './workers/stopAll.ts';

/** As long as calls may still take when the bot is closed. */
const patience = 2_000;

interface Closable {
  close(): Promise<void>;
}

interface Deps {
  readonly workers: readonly Loop[];
  /** The ways out to Teams and Partner Center. */
  readonly connections: readonly (Closable | undefined)[];
  readonly store: Closable;
  readonly log: Log;
}

/** How the bot ends: first its workers, then its connections, and always the store, last. */
export function closing({ workers, connections, store, log }: Deps) {
  let resting: Promise<void> | undefined;
  const rest = (): Promise<void> => (resting ??= stopAll(workers, log));

  return {
    /** Lets the workers begin nothing new; resolves when all have ended. */
    rest,

    /** Stops the workers, cuts off calls that last longer than two seconds, and closes the store. */
    async close(): Promise<void> {
      try {
        await Promise.race([rest(), pause(patience, undefined, { ref: false })]);
        for (const one of connections) await one?.close();
        await rest();
      } finally {
        await store.close();
      }
    },
  };
}
