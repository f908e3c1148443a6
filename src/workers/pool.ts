import type { Log } from '../log.ts';
import { type Loop, loop } from './loop.ts';

interface Pool<T> {
  readonly atOnce: number;
  /** Fetches work to be begun now: at most as many pieces as there are free places. */
  readonly take: (places: number, running: number) => Promise<readonly T[]>;
  readonly work: (piece: T) => Promise<void>;
  /** Looks for work at least so often, in milliseconds. */
  readonly every: number;
  readonly log: Log;
}

/** Works on several pieces at once. A slow one holds up nobody: each that ends makes place for the next. */
export function pool<T>({ atOnce, take, work, every, log }: Pool<T>): Loop {
  const running = new Set<Promise<void>>();
  const filling = loop(
    async () => (await take(atOnce - running.size, running.size)).forEach(begin),
    every,
    log,
  );

  function begin(piece: T): void {
    const run = work(piece)
      .catch((error: Error) => log.error({ err: error }, 'a piece of work failed; the others go on'))
      .finally(() => {
        running.delete(run);
        filling.nudge();
      });
    running.add(run);
  }

  return {
    nudge: filling.nudge,
    async idle() {
      await filling.idle();
      while (running.size > 0) {
        await Promise.race(running);
        await filling.idle();
      }
    },
    async stop() {
      await filling.stop();
      await Promise.all(running);
    },
  };
}
