import type { Log } from '../log.ts';
import { Unsaved } from '../services/ports.ts';

/** A task that runs again and again, never twice at the same time. */
export interface Loop {
  /** Runs the task soon; while it runs, once more afterwards. */
  nudge(): void;
  /** Resolves when the task does not run and nobody asked for it. */
  idle(): Promise<void>;
  /** Stops; resolves when the last run has ended. */
  stop(): Promise<void>;
}

/** Starts a loop that runs its task every `pause` milliseconds and whenever it is nudged. */
export function loop(task: () => Promise<void>, pause: number, log: Log): Loop {
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  const failed = (err: Error): void =>
    err instanceof Unsaved
      ? log.warn('the store is away; a worker looks for it again')
      : log.error({ err }, 'a worker failed; it goes on');

  const run = async (): Promise<void> => {
    do {
      again = false;
      await task().catch(failed);
    } while (again && !stopped);
    running = undefined;
  };

  const nudge = (): void => {
    again = true;
    if (!stopped) running ??= Promise.resolve().then(run);
  };

  const timer = setInterval(nudge, pause);
  return {
    nudge,
    idle: async () => {
      while (running) await running;
    },
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
