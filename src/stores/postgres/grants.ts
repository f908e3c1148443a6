import pg from 'pg';
import { StoreUnusable } from '../unusable.ts';

/** What a bot does with each table, and no more: of histories it can only write new lines. */
const rights: Readonly<Record<string, string>> = {
  cases: 'select, insert, update',
  history: 'select, insert',
  people: 'select, insert, update',
  notices: 'select, insert, update, delete',
  done: 'select, insert, update, delete',
  shared: 'select, insert, update, delete',
  meta: 'select, insert, update',
};

/**
 * Lets a role run bots on the schema of whoever grants it, who owns its tables. With a password the role is made if it is
 * not there, logs in with that from then on, and finds the schema. Throws `StoreUnusable` for its own role, and for
 * none.
 */
export async function grantTo(role: string, client: pg.ClientBase, password?: string): Promise<void> {
  const name = pg.escapeIdentifier(role);
  const { rows } = await client.query(
    'select quote_ident(current_schema()) as schema, current_user = $1 as "isOwn"',
    [role],
  );
  const [{ schema, isOwn }] = rows;
  if (isOwn)
    throw new StoreUnusable(
      `${role} is the role in STORE itself; run it as the schema’s owner, and name the role that the bots have`,
    );
  if (password !== undefined) await makeRole(client, role, password, schema);
  if (!(await isThere(client, role)))
    throw new StoreUnusable(`there is no role ${role}; with BOT_PASSWORD set, it is made`); // “public” means all of them
  await client.query(`grant usage on schema ${schema} to ${name}`);
  for (const [table, right] of Object.entries(rights))
    await client.query(`revoke all on ${table} from ${name}; grant ${right} on ${table} to ${name}`);
  await client.query(`grant usage on sequence notices_place to ${name}`);
}

const isThere = async (client: pg.ClientBase, role: string): Promise<boolean> =>
  (await client.query('select from pg_roles where rolname = $1', [role])).rowCount === 1;

async function makeRole(
  client: pg.ClientBase,
  role: string,
  password: string,
  schema: string,
): Promise<void> {
  const name = pg.escapeIdentifier(role);
  if (!(await isThere(client, role))) await client.query(`create role ${name}`);
  await client.query(`alter role ${name} login password ${pg.escapeLiteral(password)}`);
  await client.query(`alter role ${name} set search_path = ${schema}`);
}
