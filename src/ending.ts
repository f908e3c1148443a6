import type { Log } from './log.ts';

/** A step of an orderly end. */
export type Step = () => Promise<void>;

const longest = 10_000;

/**
 * Ends the program in order, step after step, each whatever became of the one before: with exit code 0 when it is told to,
 * with 70 after a bug that nobody caught. Whoever tells it a second time, or ten seconds later, ends it at once with 1.
 */
export function endInOrder(steps: readonly Step[], log: Log, atMost = longest): void {
  let isEnding = false;

  const end = async (code: number): Promise<void> => {
    if (isEnding) process.exit(1);
    isEnding = true;
    setTimeout(() => process.exit(1), atMost);
    for (const step of steps)
      await step().catch((error: Error) => log.error({ err: error }, 'a step of the end failed'));
    process.exit(code);
  };

  const failed = (error: unknown): void => {
    log.fatal({ err: error }, 'a bug that nobody caught');
    if (!isEnding) void end(70); // one that comes up while ending skips no step
  };

  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void end(0));
  process.on('uncaughtException', failed);
  process.on('unhandledRejection', failed);
}
