import type pg from 'pg';

/** What a database says of itself, a word by a name. */
export const meta = (client: Pick<pg.ClientBase, 'query'>) => ({
  async read(key: string): Promise<string | undefined> {
    const { rows } = await client.query('select value from meta where key = $1', [key]);
    return rows[0]?.value;
  },
  async write(key: string, value: string): Promise<void> {
    const replacing = 'on conflict (key) do update set value = excluded.value';
    await client.query(`insert into meta values ($1, $2) ${replacing}`, [key, value]);
  },
});
