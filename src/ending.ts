import type { Log } from './log.ts';

/** A step of an orderly end. */
export type Step = () => Promise<void>;

const longest = 10_000;

/** The end of the program, which may come at any time from now on. */
export interface Ending {
  /** What the end consists of from now on, in this order, in place of what it did before. */
  takes(...steps: readonly Step[]): void;
  /** Ends the program with an exit code, unless it ends already. */
  begin(code: number): Promise<void>;
}

/**
 * Ends the program in order, step after step, each whatever became of the one before: with exit code 0 when it is told to,
 * with 70 after a bug that nobody caught. Whoever tells it a second time, or ten seconds later, ends it at once with 1.
 */
export function endInOrder(log: Log, atMost = longest): Ending {
  let steps: readonly Step[] = [];
  let isEnding = false;

  const begin = async (code: number): Promise<void> => {
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => process.exit(1), atMost);
    for (const step of steps)
      await step().catch((error: Error) => log.error({ err: error }, 'a step of the end failed'));
    process.exit(code);
  };

  const told = (): void => {
    if (isEnding) process.exit(1);
    void begin(0);
  };

  const failed = (error: unknown): void => {
    log.fatal({ err: error }, 'a bug that nobody caught');
    void begin(70); // one that comes up while ending skips no step
  };

  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, told);
  process.on('uncaughtException', failed);
  process.on('unhandledRejection', failed);
  return {
    takes: (...all) => {
      steps = all;
    },
    begin,
  };
}
