import type { Shared } from '../../services/sharedValues.ts';
import type { Session } from './session.ts';
import { plain } from './words.ts';

interface Row {
  readonly key: string;
  readonly value: unknown;
  readonly now: number;
}

/** Locks the rows of some keys, made where there are none, in one order for everybody; one that is over has no value. */
const hold = `insert into shared (key, until) select key, now() from unnest($1::text[]) as key order by key
  on conflict (key) do update set until = shared.until
  returning key, case when until > clock_timestamp() then value end as value,
    (extract(epoch from clock_timestamp()) * 1000)::float8 as now`;

const keep = `update shared set value = kept.value, until = clock_timestamp() + $2 * interval '1 millisecond'
  from json_to_recordset($1::json) as kept (key text, value json) where shared.key = kept.key`;

/** What processes share, in a table that is not logged: it costs no fsync, and is empty after a crash of the server. */
export const sharedIn = ({ transaction }: Session): Shared => ({
  change: (given, change, keepFor) =>
    transaction(
      async (query) => {
        const keys = given.map(plain);
        const rows = await query<Row>(hold, [keys]);
        const values = keys.map((key) => rows.find((row) => row.key === key)?.value ?? undefined);
        const changed = change(values, Math.max(...rows.map(({ now }) => now)));
        const kept = keys.map((key, index) => ({ key, value: changed.values[index] }));
        await query(keep, [JSON.stringify(kept), keepFor]);
        return changed.result;
      },
      () => true,
    ),
});

/** Removes what is over. */
export const sweep = ({ query }: Session) => query('delete from shared where until < now()');
