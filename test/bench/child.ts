import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type Numbers = Readonly<Record<string, number>>;

/** A program in a process of its own, so that its CPU time and its memory are its own too. */
export interface Child {
  /** Resolves to the next numbers that the program sends. */
  next(): Promise<Numbers>;
  /** Asks for something, and resolves to the answer. */
  ask(question: object): Promise<Numbers>;
  close(): Promise<void>;
}

interface Start {
  /** What the program is told, as JSON in its first argument. */
  readonly input?: object;
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** The path of a compiled module, from this one. */
export const compiled = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Starts a compiled program, which ends when the parent lets go of it. When it ends by itself with an error, so does everything. */
export function startChild(path: string, { input = {}, flags = [], env = {} }: Start = {}): Child {
  const child = fork(compiled(path), [JSON.stringify(input)], {
    execArgv: [...process.execArgv, ...flags],
    env: { ...process.env, ...env },
  });
  child.on('exit', (code) => {
    if (code) throw new Error(`${path} ended with ${code}`);
  });
  const next = async (): Promise<Numbers> => (await once(child, 'message'))[0]; // our own programs send numbers alone
  return {
    next,
    ask(question) {
      const answered = next();
      child.send(question);
      return answered;
    },
    async close() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
