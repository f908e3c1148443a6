import pg from 'pg';
import { StoreUnusable } from '../unusable.ts';
import { meta } from './meta.ts';
import { type Migration, migrations } from './schema.ts';
import { unhurried } from './unhurried.ts';

/** One number for all processes that bring a schema up to date: they do it one after the other. */
const lockNumber = 0x6763_6364; // "gccd"

/**
 * Brings the schema up to date, in one transaction; of several processes that start at once, one does it. Throws
 * `StoreUnusable` for a schema that a newer version has made.
 */
export async function upToDate(client: pg.ClientBase, versions = migrations): Promise<void> {
  if ((await versionOf(client)) === versions.length) return;
  await client.query('begin');
  try {
    await migrate(client, versions);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** The same as part of a transaction, which must see whatever another has committed meanwhile. */
export async function migrate(client: pg.ClientBase, versions = migrations): Promise<void> {
  try {
    await client.query('set local statement_timeout = 0');
    await client.query(unhurried(`select pg_advisory_xact_lock(${lockNumber})`));
    const version = await versionOf(client);
    if (version > versions.length) throw new StoreUnusable(tooNew);
    const steps = versions.slice(version);
    if (steps.length === 0) return;
    if (version > 0) await client.query(unhurried(alone));
    for (const step of steps) await take(client, step);
    await meta(client).write('version', String(versions.length));
  } catch (error) {
    throw isForbidden(error) ? new StoreUnusable(tooOld) : error;
  }
}

/**
 * Bots of the version before go on while the schema changes: nothing that they write may come behind a step that has passed
 * by. They may not lock histories, so only the owner gets further, whatever the steps are.
 */
const alone = 'lock table cases, history, people, notices in exclusive mode';

const take = (client: pg.ClientBase, step: Migration): Promise<unknown> =>
  typeof step === 'string' ? client.query(unhurried(step)) : step(client);

/** Throws `StoreUnusable` for a schema that is not that of this version, and changes nothing. */
export async function refuseOther(client: pg.ClientBase): Promise<void> {
  await refuseNone(client);
  const version = await versionOf(client);
  if (version > migrations.length) throw new StoreUnusable(tooNew);
  if (version < migrations.length) throw new StoreUnusable(older);
}

/** Throws `StoreUnusable` where there is no schema, and so no store. */
export async function refuseNone(client: pg.ClientBase): Promise<void> {
  if ((await versionOf(client)) === 0) throw new StoreUnusable('the database holds no store');
}

const tooNew = 'the store was written by a newer version of GCC Desk; start that one';

const older =
  'the schema in PostgreSQL is that of an older version of GCC Desk; “npm run migrate” as its owner brings it up to date';

const tooOld =
  'the schema in PostgreSQL is not up to date, and this role may not change it; “npm run migrate” as its owner does it';

/** insufficient_privilege, or invalid_schema_name: of a schema that a role may not use it is not even told. */
const isForbidden = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && ['42501', '3F000'].includes(error.code ?? '');

const unreadable =
  'this role may not read the schema in PostgreSQL; “npm run migrate -- <role>” as its owner lets it run bots';

/** The version of the schema; 0 where there is none. Throws `StoreUnusable` for one that may not be read. */
export async function versionOf(client: pg.ClientBase): Promise<number> {
  // Asked as a table is read: the lookup of a name may still know what was so before another process had the lock.
  const { rows } = await client.query(
    `select exists (select from pg_tables where schemaname = current_schema() and tablename = 'meta') as "isThere"`,
  );
  if (!rows[0]?.isThere) return 0;
  const version = meta(client).read('version');
  return Number(
    (await version.catch((error: unknown) => {
      throw isForbidden(error) ? new StoreUnusable(unreadable) : error;
    })) ?? 0,
  );
}
