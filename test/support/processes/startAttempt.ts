import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { type Program, spawnBot } from './realBot.ts';

/** How a program ended that was not to start: its exit code, and what it said. */
export interface Attempt {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Starts the program with nothing but this environment, and waits for its end. */
export async function startAttempt(
  program: Program,
  env: Readonly<Record<string, string>>,
  hosts: object = {},
): Promise<Attempt> {
  const child = spawnBot(program, env, hosts);
  const exit = once(child, 'exit');
  const said = [child.stdout, child.stderr].map((stream) => (stream ? text(stream) : ''));
  const [output = '', errors = ''] = await Promise.all(said);
  const [code] = await exit;
  return { code, output, errors };
}
