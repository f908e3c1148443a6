import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import pg from 'pg';

let address: Promise<string> | undefined;

/** The address of the server of this run, with the rights of a superuser. */
function serverUrl(): Promise<string> {
  address ??= process.env.TEST_POSTGRES_URL ? Promise.resolve(process.env.TEST_POSTGRES_URL) : ask();
  return address;
}

async function ask(): Promise<string> {
  const port = Number(process.env.TEST_POSTGRES_DESK);
  if (!port) throw new Error('run mocha with --require test/support/stores/postgresFixture.ts');
  const answer = await text(connect(port, '127.0.0.1'));
  if (!URL.canParse(answer)) throw new Error(`PostgreSQL ${answer}`);
  return answer;
}

/** Runs statements as the superuser. */
export async function asSuperuser<T>(task: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(await serverUrl());
  await client.connect();
  return task(client).finally(() => client.end());
}

/** Runs a task in a place, as the owner of its schema. */
export async function asOwner<T>({ url }: Place, task: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  return task(client).finally(() => client.end());
}

/** A place for a store that nobody else uses. */
export interface Place {
  /** What `STORE` would be. */
  readonly url: string;
  readonly schema: string;
  /** All rows of all tables, as text. */
  content(): Promise<string>;
  remove(): Promise<void>;
}

/** Makes a schema of its own, which stands for a whole database. */
export async function newPlace(): Promise<Place> {
  const schema = `t${randomUUID().replaceAll('-', '')}`;
  await asSuperuser((client) => client.query(`create schema ${schema}`));
  const url = new URL(await serverUrl());
  url.searchParams.set('options', `-c search_path=${schema}`);
  return {
    url: url.href,
    schema,
    content: () => asSuperuser((client) => contentOf(client, schema)),
    remove: () => asSuperuser(async (client) => void (await client.query(`drop schema ${schema} cascade`))),
  };
}

/** What earlier tests of this process have left, empty: new tables take longer than all that most tests do with them. */
const left: Place[] = [];

/** A place without any row; the tables of a store may be there. */
export async function emptyPlace(): Promise<Place> {
  const place = left.pop() ?? (await newPlace());
  const remove = async () => {
    await asSuperuser((client) => empty(client, place.schema));
    left.push(place);
  };
  return { ...place, remove };
}

async function tablesOf(client: pg.Client, schema: string): Promise<string[]> {
  const { rows } = await client.query('select tablename from pg_tables where schemaname = $1', [schema]);
  return rows.map(({ tablename }) => `${schema}.${tablename}`);
}

async function contentOf(client: pg.Client, schema: string): Promise<string> {
  const texts: string[] = [];
  for (const table of await tablesOf(client, schema))
    texts.push(JSON.stringify((await client.query(`select * from ${table}`)).rows));
  return texts.join('\n');
}

/** Deletes all rows that a store has written. */
async function empty(client: pg.Client, schema: string): Promise<void> {
  const tables = await tablesOf(client, schema);
  const deletions = tables.map((table) =>
    table === `${schema}.meta` ? `delete from ${table} where key <> 'version'` : `delete from ${table}`,
  );
  await client.query(deletions.join(';'));
}
