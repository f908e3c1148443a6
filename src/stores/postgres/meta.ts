import type pg from 'pg';
import { type Query, queryOf } from './session.ts';

/** What a database says of itself under a name. */
export async function readMeta(query: Query, key: string): Promise<string | undefined> {
  const [row] = await query<{ value: string }>('select value from meta where key = $1', [key]);
  return row?.value;
}

/** The same over one connection, to be read and written. */
export const meta = (client: Pick<pg.ClientBase, 'query'>) => ({
  read: (key: string) => readMeta(queryOf(client), key),
  async write(key: string, value: string): Promise<void> {
    const replacing = 'on conflict (key) do update set value = excluded.value';
    await client.query(`insert into meta values ($1, $2) ${replacing}`, [key, value]);
  },
});
