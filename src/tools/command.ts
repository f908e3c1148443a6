import { typedPath } from '../config.ts';
import { ConfigError } from '../environment.ts';
import { isOfTheSystem, reasonOf } from '../reason.ts';

/**
 * A command line: how it is used, how many arguments it takes, which of them is a path, and what it does; it resolves to the
 * exit code.
 */
interface Command {
  readonly usage: string;
  readonly least: number;
  readonly most: number;
  readonly path?: number;
  readonly run: (given: string[]) => Promise<number>;
}

/** The code for using a command wrongly. */
export const misused = 64;

/**
 * Runs a command with the process's arguments. What stops it is told in one line, with a code of its own: 1 a refusal, 3 files
 * that cannot be read or written, 64 used wrongly, 78 a setting.
 */
export async function command(
  { usage, least, most, path, run }: Command,
  given = process.argv.slice(2),
): Promise<void> {
  const isCounted = given.length >= least && given.length <= most;
  const isUsable = isCounted && given.every((one) => one !== '' && !one.startsWith('-')); // empty: a variable that is not set
  if (isUsable)
    process.exitCode = await run(given.map((one, at) => (at === path ? typedPath(one) : one))).catch(failed);
  else {
    console.error(`Usage: ${usage}`);
    process.exitCode = misused;
  }
}

function failed(error: Error): number {
  const reason = reasonOf(error);
  if (reason === undefined) throw error;
  console.error(reason);
  if (error instanceof ConfigError) return 78;
  return isOfTheSystem(error) ? 3 : 1;
}
