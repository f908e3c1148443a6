import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod/v4';
import { objectIdOf, personId, Role } from '../domain/person.ts';
import { isGuid } from '../domain/tenant.ts';
import { ConfigError } from '../environment.ts';
import type { Log } from '../log.ts';
import type { Directory } from '../services/ports.ts';

const ObjectIds = z.array(z.string().trim().min(1).toLowerCase()).default([]);

/** The roles file: Entra object ids by role. An unknown key is refused, since it may be a role misspelt. */
export const Roles = z.strictObject({
  adminAgents: ObjectIds,
  salesAgents: ObjectIds,
  reviewers: ObjectIds,
  operators: ObjectIds,
});
export type Roles = z.infer<typeof Roles>;

const listOf = {
  adminAgent: 'adminAgents',
  salesAgent: 'salesAgents',
  reviewer: 'reviewers',
  operator: 'operators',
} as const;

/** A directory over fixed roles, for people of one tenant. */
export function directoryOf(roles: () => Promise<Roles>, tenantId: string): Directory {
  return {
    async rolesOf(person) {
      const now = await roles();
      const id = objectIdOf(person);
      return person === personId(tenantId, id)
        ? Role.options.filter((role) => now[listOf[role]].includes(id))
        : [];
    },
    withRole: async (role) => [...new Set((await roles())[listOf[role]])].map((id) => personId(tenantId, id)),
  };
}

/**
 * The roles in a file, read again when it changes. Throws `ConfigError` for one that cannot be read at the start; a later change
 * that cannot is logged, and the old roles stay.
 */
export async function rolesFile(path: string, tenantId: string, log: Log): Promise<Directory> {
  let stamp = stampOf(path); // before the first look: what changes meanwhile is read again
  let roles = await readRoles(path, log);
  const look = async (): Promise<Roles> => {
    const now = stampOf(path);
    if (now === stamp) return roles;
    stamp = now;
    try {
      roles = await readRoles(path, log);
    } catch (error) {
      log.error({ err: error }, 'the roles file cannot be read; the roles before it stay in force');
    }
    return roles;
  };
  return directoryOf(oncePerTick(look), tenantId);
}

/** Whoever asks before the answer is there, or in the same turn of the event loop, shares it: a bot's turn asks several times. */
function oncePerTick<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  const forget = () => {
    setImmediate(() => {
      asked = undefined;
    });
  };
  return () => {
    asked ??= ask().finally(forget);
    return asked;
  };
}

/** Says whether a file has changed; this way it takes microseconds, and no thread of the pool. */
function stampOf(path: string): string {
  try {
    const { ctimeMs, size, ino } = statSync(path); // the time also of new rights to it
    return `${ctimeMs}/${size}/${ino}`;
  } catch {
    return 'missing'; // or not to be reached: reading it says which
  }
}

async function readRoles(path: string, log: Log): Promise<Roles> {
  try {
    const text = await readFile(path, 'utf8');
    const roles = Roles.parse(JSON.parse(text.replace(/^\uFEFF/, ''))); // a mark of its encoding, which some editors write
    warnOfStrangers(roles, log);
    return roles;
  } catch (cause) {
    throw new ConfigError(`ROLES_FILE ${path} is not a list of roles: ${problemIn(cause)}`);
  }
}

/** An id that is none of Entra's gives nobody a role, and nobody would notice. */
function warnOfStrangers(roles: Roles, log: Log): void {
  for (const [list, ids] of Object.entries(roles)) {
    const strangers = ids.filter((id) => !isGuid(id)).length;
    if (strangers > 0)
      log.warn({ list, strangers }, 'the roles file has entries that are no object IDs of Entra');
  }
}

/** In one line, and without anything that stands in the file: it may be another one than was meant. */
function problemIn(cause: unknown): string {
  if (cause instanceof SyntaxError) return 'it is no JSON';
  if (cause instanceof Error && 'code' in cause) return `it cannot be read (${cause.code})`;
  return cause instanceof z.ZodError ? z.prettifyError(cause).replace(/\s+/g, ' ') : String(cause);
}
