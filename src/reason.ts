import { ConfigError } from './environment.ts';
import { StoreUnusable } from './stores/unusable.ts';

/** What stops a program, in one line that says what to mend; undefined for a bug, of which the stack is wanted. */
export function reasonOf(error: Error): string | undefined {
  if (error instanceof ConfigError || error instanceof StoreUnusable) return error.message;
  if ('code' in error && error.code === 'EADDRINUSE' && 'port' in error)
    return `Port ${error.port} is in use: end the other program, or set another port; the README’s table names them all.`;
  return isOfTheSystem(error) ? error.message : undefined;
}

/** The system's own errors say which call failed, and on which path. */
export const isOfTheSystem = (error: Error): boolean => 'syscall' in error;

/** The exit code of a program that could not start. */
export const exitCodeOf = (error: Error): number => (error instanceof ConfigError ? 78 : 1);
