import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { timed } from './figure.ts';
import { caseNumber } from './fill.ts';

/** What a commit of one case writes, about. */
const bytes = Buffer.from(`${JSON.stringify({ seq: 1, first: 1, line: { put: [caseNumber(1)] } })}\n`);

/** The milliseconds of bare appends, each made durable: what no durable store can do in less, one commit after the other. */
export function bareAppends(folder: string) {
  const file = openSync(`${folder}/bare`, 'a');
  return {
    run: (commits: number): Promise<number> =>
      timed(() => {
        for (let left = commits; left > 0; left -= 1) {
          writeSync(file, bytes);
          fdatasyncSync(file);
        }
      }),
    close: () => closeSync(file),
  };
}

interface Sqlite {
  exec(sql: string): void;
  prepare(sql: string): { run(...values: string[]): unknown };
  close(): void;
}

/** better-sqlite3 in WAL mode with an fsync a commit; undefined where it is not installed, which needs a compiler. */
export async function sqlite(folder: string) {
  const name = 'better-sqlite3';
  const found: { default: new (file: string) => Sqlite } | undefined = await import(name).catch(
    () => undefined,
  );
  if (!found) return undefined;
  const base = new found.default(`${folder}/sqlite`);
  base.exec(
    'pragma journal_mode = wal; pragma synchronous = full; create table cases (id text primary key, body text)',
  );
  const put = base.prepare('insert or replace into cases values (?, ?)');
  let next = 0;
  return {
    run(commits: number): Promise<number> {
      const made = Array.from({ length: commits }, () => caseNumber(next++));
      return timed(() => {
        for (const one of made) put.run(one.id, JSON.stringify(one));
      });
    },
    close: () => base.close(),
  };
}
