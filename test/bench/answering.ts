import type { Numbers } from './child.ts';

/** A question of the parent's: its name, and what belongs to it. */
export interface Question {
  readonly ask: string;
  readonly count?: number;
  readonly card?: object;
}

type Answer = (question: Question) => Promise<Numbers> | Numbers;

/** What a child was told when it was started; the parent knows what it takes. */
export const input = () => JSON.parse(process.argv.splice(2, 1)[0] ?? '{}'); // the bot itself takes no such argument

/** Ends a child when its parent has let go of it, or is no more. */
export function endWithParent(): void {
  process.once('disconnect', () => process.exit(0));
}

/**
 * Says that a child is ready, and answers the parent from then on; every child knows its CPU time, in microseconds, and its
 * memory, in bytes.
 */
export function answerParent(answers: Readonly<Record<string, Answer>> = {}): void {
  const all = new Map<string, Answer>(
    Object.entries({ ...answers, use: () => ({ cpu: cpuTime(), memory: process.memoryUsage().rss }) }),
  );
  process.on('message', async (question: Question) => {
    process.send?.((await all.get(question.ask)?.(question)) ?? {});
  });
  endWithParent();
  process.send?.({});
}

/** The CPU time of this process so far, its threads included, in microseconds. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** The CPU time that something takes, in microseconds. */
export async function cpuOf(task: () => Promise<unknown> | unknown): Promise<number> {
  const before = cpuTime();
  await task();
  return cpuTime() - before;
}
