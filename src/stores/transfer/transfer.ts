import { realpath } from 'node:fs/promises';
import type pg from 'pg';
import { lock } from '../lowdb/lock.ts';
import { isMoved, markMoved } from '../lowdb/moved.ts';
import { meta } from '../postgres/meta.ts';
import { openForUpkeep } from '../postgres/upkeep.ts';
import { StoreUnusable } from '../unusable.ts';
import { type Content, sumsOf } from './content.ts';
import { readFolder, writeFolder } from './lowdbContent.ts';
import { readContent, writeContent } from './postgresContent.ts';

/** `import`: moved now, or before; `dry-run`: would be moved; `verify`: compared with what was moved. Nothing else is changed. */
export type Mode = 'import' | 'dry-run' | 'verify';

/** What came of it, with the sums of what the folder holds. */
export interface Transferred {
  readonly outcome: 'moved' | 'movedBefore' | 'wouldMove' | 'same';
  readonly sums: readonly string[];
}

/**
 * Moves the store in a folder to an empty database, all or nothing, reads it again there, and marks the folder. Done once
 * more it changes nothing. Throws `StoreUnusable` while a bot runs on the folder, or when either side is not as it must be.
 */
export async function importStore(
  folder: string,
  url: string,
  mode: Mode,
  now: string,
): Promise<Transferred> {
  const place = await realpath(folder).catch(() => folder);
  const held = await lock(place);
  try {
    const { content, name } = await readFolder(place);
    const sums = sumsOf(content);
    const outcome = await openForUpkeep(url, (client) => bring(client, { content, name, sums }, mode));
    if (mode === 'import' && !(await isMoved(place))) await markMoved(place, now);
    return { outcome, sums };
  } finally {
    await held.release();
  }
}

interface Given {
  readonly content: Content;
  readonly name: string;
  readonly sums: readonly string[];
}

async function bring(client: pg.ClientBase, { content, name, sums }: Given, mode: Mode) {
  const { read, write } = meta(client);
  const before = await read('imported');
  if (before === name) {
    if (mode === 'verify') compare(sums, sumsOf(await readContent(client)));
    return mode === 'verify' ? 'same' : 'movedBefore';
  }
  if (mode === 'verify') throw new StoreUnusable('the database does not hold what was in the folder');
  await refuseFilled(client);
  if (mode === 'dry-run') return 'wouldMove';
  await writeContent(client, content);
  await write('imported', name);
  compare(sums, sumsOf(await readContent(client)));
  return 'moved';
}

function compare(wanted: readonly string[], found: readonly string[]): void {
  const other = found.find((sum, index) => sum !== wanted[index]);
  if (other) throw new StoreUnusable(`the database holds other ${other.split(' ')[1]} than the folder`);
}

async function refuseFilled(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query('select from cases union all select from people limit 1');
  if (rows.length > 0) throw new StoreUnusable('the database holds a store already; name an empty one');
}

/** Writes everything that a database holds at one moment as a store on lowdb into a new folder; resolves to its sums. */
export async function exportStore(url: string, folder: string): Promise<readonly string[]> {
  const content = await openForUpkeep(url, readContent);
  await writeFolder(folder, content);
  const sums = sumsOf(content);
  compare(sums, sumsOf((await readFolder(folder)).content));
  return sums;
}
