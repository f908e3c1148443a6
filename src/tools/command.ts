import { isPlain } from '../ending.ts';
import { ConfigError } from '../environment.ts';

/** A command line: how it is used, how many arguments it takes, and what it does; it resolves to the exit code. */
interface Command {
  readonly usage: string;
  readonly least: number;
  readonly most: number;
  readonly run: (given: string[]) => Promise<number>;
}

/** Runs a command with the process's arguments. What stops it is told in one line; 2 is the code for using it wrongly. */
export async function command(
  { usage, least, most, run }: Command,
  given = process.argv.slice(2),
): Promise<void> {
  const isUsable = given.length >= least && given.length <= most && !given.some((one) => one.startsWith('-'));
  if (isUsable) process.exitCode = await run(given).catch(failed);
  else {
    console.error(`Usage: ${usage}`);
    process.exitCode = 2;
  }
}

/** An expected refusal has its sentence; the system's own errors say which call failed on which path. */
function failed(error: unknown): number {
  if (!isPlain(error) && !isSystems(error)) throw error;
  console.error(error.message);
  return error instanceof ConfigError ? 2 : 1;
}

const isSystems = (error: unknown): error is Error => error instanceof Error && 'syscall' in error;
