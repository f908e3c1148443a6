import { ConfigError } from './environment.ts';

/** What a process does: it answers people, or works beside that, or both. */
export type ProcessRole = 'web' | 'worker' | 'both';

const roles: readonly ProcessRole[] = ['web', 'worker', 'both'];

/**
 * The role that a command line gives, `--role=web`; both without one. Throws `ConfigError` for anything else, and for a part
 * where the store has room for one process.
 */
export function roleOf(given: readonly string[], store: 'lowdb' | 'postgres'): ProcessRole {
  const [word = '--role=both', more] = given;
  const role = roles.find((one) => word === `--role=${one}`);
  if (!role || more !== undefined) throw new ConfigError('Usage: npm start [-- --role=web|worker|both]');
  if (role === 'both' || store === 'postgres') return role;
  throw new ConfigError(
    `--role=${role} is not usable: no other process could do the rest on lowdb; it needs STORE=postgres://…`,
  );
}
