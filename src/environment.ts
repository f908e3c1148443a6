import type { z } from 'zod/v4';
import { strayIn } from './settings.ts';

/** The configuration is not usable; the message is one line that says what to change. */
export class ConfigError extends Error {}

export type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads the variables that a schema names; an empty one counts as not set, and spaces and line ends around a value are none of
 * it: mounted secrets come with them. Values never show in the error.
 */
export function readEnvironment<S extends z.ZodObject>(schema: S, env: Env): z.infer<S> {
  const set = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value ? [[name, value.trim() || value]] : [])),
  );
  const stray = strayIn(Object.keys(set));
  if (stray) throw new ConfigError(`${stray} is not a setting of GCC Desk; see the README's table`);
  const read = schema.safeParse(set);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const name = String(issue?.path[0]);
  if (name in set) throw new ConfigError(`${name} is not usable: ${issue?.message}`);
  throw new ConfigError(`${name} is not set${issue?.code === 'custom' ? `: ${issue.message}` : ''}`);
}
