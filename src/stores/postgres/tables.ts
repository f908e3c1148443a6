/** A table as rows are written to it. */
export interface Table {
  readonly name: string;
  readonly key: readonly string[];
  /** Its columns with their types, as the rows have them. */
  readonly columns: Readonly<Record<string, string>>;
  /** What else happens when a row takes the place of the one with the same key. */
  readonly onReplace?: string;
  /** Whether its rows never change. */
  readonly isFinal?: boolean;
}

export const cases: Table = {
  name: 'cases',
  key: ['id'],
  columns: {
    id: 'text',
    ref: 'text',
    kind: 'text',
    owner: 'text',
    status: 'text',
    partner_tenant_id: 'text',
    changed_at: 'text',
    look_at: 'text',
    revision: 'int',
    is_closed: 'boolean',
    seen_by: 'text',
    customer_keys: 'text[]',
    search: 'text',
    grams: 'text[]',
    body: 'json',
  },
};

export const history: Table = {
  name: 'history',
  key: ['case_id', 'number'],
  columns: { case_id: 'text', number: 'int', entry: 'json' },
  isFinal: true,
};

export const people: Table = {
  name: 'people',
  key: ['id'],
  columns: { id: 'text', revision: 'int', body: 'json' },
};

export const notices: Table = {
  name: 'notices',
  key: ['id'],
  columns: {
    id: 'text',
    receiver: 'text',
    case_id: 'text',
    state: 'text',
    at: 'text',
    not_before: 'text',
    lease: 'text',
    body: 'json',
  },
  // One that stands in its receiver's line keeps its place; any other joins it behind those that are as old.
  onReplace: `place = case when notices.state = 'waiting' and notices.at = excluded.at
    then notices.place else excluded.place end`,
};

export const done: Table = {
  name: 'done',
  key: ['key'],
  columns: { key: 'text', result: 'text', until: 'text' },
  isFinal: true,
};

/** Inserts the rows of a JSON array, the parameter with this number, where there are none with their keys yet. */
export function insertion({ name, columns }: Table, parameter: number): string {
  const typed = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
  const rows = `select * from json_to_recordset($${parameter}::json) as row (${typed})`;
  return `insert into ${name} (${Object.keys(columns)}) ${rows} on conflict do nothing`;
}

/** Inserts such rows, and puts them in the place of those that are there, but for those that never change. */
export function replacement(table: Table, parameter: number): string {
  if (table.isFinal) return insertion(table, parameter);
  const columns = Object.keys(table.columns).filter((column) => !table.key.includes(column));
  const changes = columns.map((column) => `${column} = excluded.${column}`);
  const all = [...changes, ...(table.onReplace ? [table.onReplace] : [])];
  return insertion(table, parameter).replace('do nothing', `(${table.key}) do update set ${all}`);
}
