import pg from 'pg';

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

/** Lets a role run bots on the schema of whoever grants it, who owns its tables. */
export async function grantTo(role: string, client: pg.ClientBase): Promise<void> {
  const name = pg.escapeIdentifier(role);
  const { rows } = await client.query('select quote_ident(current_schema()) as schema');
  await client.query(`grant usage on schema ${rows[0]?.schema} to ${name}`);
  for (const [table, right] of Object.entries(rights))
    await client.query(`revoke all on ${table} from ${name}; grant ${right} on ${table} to ${name}`);
  await client.query(`grant usage on sequence notices_place to ${name}`);
}
