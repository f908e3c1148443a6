import pg from 'pg';
import { upToDate } from './migrate.ts';
import { completed } from './pool.ts';

/**
 * Runs a task on a database whose schema is up to date, as it is at one moment, all or nothing. It may take as long as it
 * needs.
 */
export async function openForUpkeep<T>(url: string, task: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: completed(url), application_name: 'gcc-desk upkeep' });
  await client.connect();
  try {
    await upToDate(client);
    await client.query('begin isolation level repeatable read');
    const result = await task(client);
    await client.query('commit');
    return result;
  } finally {
    await client.end(); // what was not committed is gone with it
  }
}
