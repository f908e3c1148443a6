import { realpath } from 'node:fs/promises';
import type pg from 'pg';
import { lock } from '../lowdb/lock.ts';
import { isMoved, markMoved } from '../lowdb/moved.ts';
import { meta } from '../postgres/meta.ts';
import { migrate, versionOf } from '../postgres/migrate.ts';
import { noteOrigin } from '../postgres/origin.ts';
import { lookingAt, transacting } from '../postgres/upkeep.ts';
import { StoreUnusable } from '../unusable.ts';
import { sumsOf } from './content.ts';
import { type FolderContent, readFolder, refuseFilledFolder, writeFolder } from './lowdbContent.ts';
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
  const place = await realpath(folder).catch(() => {
    throw new StoreUnusable(`${folder} holds no store`);
  });
  const held = await lock(place);
  try {
    const found = await readFolder(place);
    const sums = sumsOf(found.content);
    const outcome = await ways[mode](url, { ...found, sums });
    if (mode === 'import' && !(await isMoved(place))) await markMoved(place, now);
    return { outcome, sums };
  } finally {
    await held.release();
  }
}

interface Given extends FolderContent {
  readonly sums: readonly string[];
}

/** A dry run is an import of which nothing is kept. */
const ways = {
  import: (url: string, given: Given) => transacting(url, (client) => bring(client, given)),
  'dry-run': async (url: string, given: Given) => {
    const outcome = await transacting(
      url,
      (client) => bring(client, given),
      () => false,
    );
    return outcome === 'moved' ? 'wouldMove' : outcome;
  },
  verify: (url: string, given: Given) => lookingAt(url, (client) => verify(client, given)),
} as const;

async function bring(
  client: pg.ClientBase,
  { content, name, restoredAt, sums }: Given,
): Promise<'moved' | 'movedBefore'> {
  const { read, write } = meta(client);
  if ((await versionOf(client)) > 0) {
    if ((await read('imported')) === name) return 'movedBefore';
    await refuseFilled(client);
  }
  await migrate(client);
  await writeContent(client, content);
  await write('imported', name);
  if (restoredAt !== undefined) await write('restoredAt', restoredAt);
  await noteOrigin(client); // so that a dump is known, also one that was made before a bot has started
  compare(sums, sumsOf(await readContent(client)));
  return 'moved';
}

async function verify(client: pg.ClientBase, { name, sums }: Given): Promise<'same'> {
  if ((await meta(client).read('imported')) !== name)
    throw new StoreUnusable('the database does not hold what was in the folder');
  compare(sums, sumsOf(await readContent(client)));
  return 'same';
}

function compare(wanted: readonly string[], found: readonly string[]): void {
  const other = found.find((sum, index) => sum !== wanted[index]);
  if (other) throw new StoreUnusable(`the database holds other ${other.split(' ')[1]} than the folder`);
}

async function refuseFilled(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query('select from cases union all select from people limit 1');
  if (rows.length > 0) throw new StoreUnusable('the database holds a store already; name an empty one');
}

/**
 * Writes everything that a database holds at one moment as a store on lowdb into a new folder; resolves to its sums. Bots may
 * go on with the database, so that folder is marked as a copy of an earlier moment: all orders are stopped in it.
 */
export async function exportStore(url: string, folder: string, now: string): Promise<readonly string[]> {
  await refuseFilledFolder(folder);
  const { content, restoredAt = now } = await lookingAt(url, async (client) => ({
    content: await readContent(client),
    restoredAt: await meta(client).read('restoredAt'),
  }));
  await writeFolder(folder, content, restoredAt > now ? restoredAt : now);
  const sums = sumsOf(content);
  compare(sums, sumsOf((await readFolder(folder)).content));
  return sums;
}
