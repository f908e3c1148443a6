import pg from 'pg';
import { completed } from './address.ts';
import { reached, toldBy, unreachable } from './failures.ts';
import { migrate, refuseOther } from './migrate.ts';

type Task<T> = (client: pg.ClientBase) => Promise<T>;

/** Runs a task on a database whose schema is brought up to date with it, all or nothing. It may take as long as it needs. */
export const openForUpkeep = <T>(url: string, task: Task<T>): Promise<T> =>
  transacting(url, async (client) => {
    await migrate(client);
    return task(client);
  });

/** Runs a task in one transaction, of which nothing is kept unless `isKept` says so of what came of it. */
export const transacting = <T>(url: string, task: Task<T>, isKept: (result: T) => boolean = () => true) =>
  connected(url, async (client) => {
    await client.query('begin');
    const result = await task(client);
    if (isKept(result)) await client.query('commit');
    return result;
  });

/**
 * Runs a task with a database as it is at one moment, and changes nothing in it. Throws `StoreUnusable` where its schema is
 * not that of this version.
 */
export const lookingAt = <T>(url: string, task: Task<T>): Promise<T> =>
  connected(url, async (client) => {
    await client.query('begin isolation level repeatable read read only');
    await refuseOther(client);
    return task(client);
  });

async function connected<T>(url: string, task: Task<T>): Promise<T> {
  const client = await reached(() => connect(url));
  let lost: Error | undefined;
  client.on('error', (error) => {
    lost = error; // it ends the statement that runs, or the next
  });
  try {
    return await task(client);
  } catch (error) {
    throw lost ? unreachable(lost) : toldBy(error);
  } finally {
    await client.end(); // what was not committed is gone with it
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: completed(url), application_name: 'gcc-desk upkeep' });
  await client.connect();
  return client;
}
