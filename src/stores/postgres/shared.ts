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

/** Keeps `next` where something is kept under a key, else a value anew; resolves to what is kept then. */
const keptOr = (value: string, next: string) => `insert into shared as kept (key, until, value)
  values ($1, now() + $2 * interval '1 millisecond', ${value})
  on conflict (key) do update set
    until = case when kept.until > now() then kept.until else excluded.until end,
    value = case when kept.until > now() then ${next} else excluded.value end
  returning value`;

const count = keptOr("'1'", 'to_json(kept.value::text::int + 1)');
const add = keptOr('$3', 'kept.value');

const put = `insert into shared (key, until, value) values ($1, now() + $2 * interval '1 millisecond', $3)
  on conflict (key) do update set until = excluded.until, value = excluded.value`;

/** What processes share, in a table that is not logged: it costs no fsync, and is empty after a crash of the server. */
export const sharedIn = ({ query, transaction }: Session): Shared => ({
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

  async count(key, within) {
    const [row] = await query<{ value: number }>(count, [plain(key), within]);
    return row?.value ?? 0;
  },

  async add(key, value, keepFor) {
    const [row] = await query<{ value: unknown }>(add, [plain(key), keepFor, JSON.stringify(value)]);
    return row?.value;
  },

  async put(key, value, keepFor) {
    await query(put, [plain(key), keepFor, JSON.stringify(value)]);
  },
});

/** Removes what is over, but waits for nobody who is changing it: they may wait for each other. */
export const sweep = ({ query }: Session) =>
  query(
    'delete from shared where key in (select key from shared where until < now() for update skip locked)',
  );
