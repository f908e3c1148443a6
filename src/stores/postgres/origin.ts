import type pg from 'pg';
import { meta } from './meta.ts';

/**
 * Which database of which cluster this is. A dump that was restored is another; but not a cluster that was set back to an
 * earlier moment as a whole, which an operator has to say.
 */
async function placeOf(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query(
    `select system_identifier || '/' || (select oid from pg_database where datname = current_database()) as place
     from pg_control_system()`,
  );
  return rows[0]?.place;
}

/** Notes that a database was restored when it is not where it was: orders are stopped in it until an operator starts them. */
export async function noteOrigin(client: pg.ClientBase, now = new Date()): Promise<void> {
  const { read, write } = meta(client);
  const [before, place] = [await read('place'), await placeOf(client)];
  if (before === place) return;
  if (before !== undefined) await write('restoredAt', now.toISOString());
  await write('place', place);
}
