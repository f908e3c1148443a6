import type { Changed, Shared } from '../../services/sharedValues.ts';
import type { Query, Session } from './session.ts';
import { together } from './together.ts';
import { plain } from './words.ts';

interface Row {
  readonly key: string;
  readonly value: unknown;
  readonly now: number;
}

/** A change that was asked for, whatever it resolves to. */
interface Asked {
  readonly keys: readonly string[];
  readonly change: (values: readonly unknown[], now: number) => Changed<unknown>;
  readonly keepFor: number;
}

/** A value to keep, for so many milliseconds. */
interface Kept {
  readonly value: unknown;
  readonly for: number;
}

/** Locks the rows of some keys, made where there are none, in one order for everybody; one that is over has no value. */
const hold = `insert into shared (key, until) select key, now() from unnest($1::text[]) as key order by key
  on conflict (key) do update set until = shared.until
  returning key, case when until > clock_timestamp() then value end as value,
    (extract(epoch from clock_timestamp()) * 1000)::float8 as now`;

const keep = `update shared set value = kept.value, until = clock_timestamp() + kept.for * interval '1 millisecond'
  from json_to_recordset($1::json) as kept (key text, value json, "for" float8) where shared.key = kept.key`;

/**
 * What processes share, in a table that is not logged: it costs no fsync, and is empty after a crash of the server. Changes of
 * one kind, which is what stands before the first "/" of their keys, are made together: they hold the same rows.
 */
export function sharedIn({ transaction }: Session): Shared {
  const changeAll = (all: readonly Asked[]) =>
    transaction(
      (query) => changeIn(query, all),
      () => true,
    );
  const kinds = new Map<string, (one: Asked) => Promise<unknown>>();
  const ofKind = ([key = '']: readonly string[]) => {
    const [kind = ''] = key.split('/');
    const change = kinds.get(kind) ?? together(changeAll);
    kinds.set(kind, change);
    return change;
  };
  return {
    change: async <R>(given: readonly string[], change: Asked['change'], keepFor: number) => {
      const keys = given.map(plain);
      return (await ofKind(keys)({ keys, change, keepFor })) as R; // what this very change resolves to
    },
  };
}

/** Makes changes one after another, each on what the last has left, and resolves to what each comes to. */
async function changeIn(query: Query, all: readonly Asked[]): Promise<unknown[]> {
  const rows = await query<Row>(hold, [[...new Set(all.flatMap(({ keys }) => keys))]]);
  const now = Math.max(...rows.map((row) => row.now));
  const before = new Map(rows.map(({ key, value }) => [key, value ?? undefined]));
  const after = new Map<string, Kept>();
  const results = all.map(({ keys, change, keepFor }) => {
    const { values, result } = change(
      keys.map((key) => (after.has(key) ? after.get(key)?.value : before.get(key))),
      now,
    );
    for (const [index, key] of keys.entries()) after.set(key, { value: values[index], for: keepFor });
    return result;
  });
  await query(keep, [JSON.stringify([...after].map(([key, kept]) => ({ key, ...kept })))]);
  return results;
}

/** Removes what is over. */
export const sweep = ({ query }: Session) => query('delete from shared where until < now()');
