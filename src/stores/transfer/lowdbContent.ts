import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { openDisk } from '../lowdb/disk.ts';
import { applyLine, emptyDocument } from '../lowdb/document.ts';
import { readManifest, readRestored, writeManifest, writeRestored } from '../lowdb/marks.ts';
import { recover } from '../lowdb/recovery.ts';
import { beginJournal } from '../lowdb/rotation.ts';
import { writeSnapshot } from '../lowdb/snapshot.ts';
import { inFolder } from '../lowdb/unopened.ts';
import { viewing } from '../lowdb/upkeep/view.ts';
import { wholeStore } from '../lowdb/upkeep/wholeStore.ts';
import { StoreUnusable } from '../unusable.ts';
import { type Content, contentOf } from './content.ts';

/** What a folder's store holds, and its name with the number of its last line, which no other content has. */
export interface FolderContent {
  readonly content: Content;
  readonly name: string;
  /** Since when it is a copy of an earlier moment, if it is one. */
  readonly restoredAt: string | undefined;
}

/** Reads a whole store. Throws `StoreUnusable` for one that is not whole. */
export const readFolder = (folder: string): Promise<FolderContent> =>
  viewing(folder, async (view) => {
    await wholeStore(view, folder);
    const { document, seq } = await recover(view);
    const [manifest, restoredAt] = [await readManifest(view), await readRestored(view)];
    return { content: contentOf(document), name: `${manifest?.store} ${seq}`, restoredAt };
  });

/**
 * Writes a new store into a folder, as a copy of what was at a moment; all or nothing. Throws `StoreUnusable` for one that is
 * not empty.
 */
export async function writeFolder(folder: string, content: Content, at: string): Promise<void> {
  await refuseFilledFolder(folder);
  await writeInto(folder, content, at).catch(async (error: unknown) => {
    for (const name of await readdir(folder).catch(() => [])) await rm(`${folder}/${name}`, { force: true });
    throw inFolder(folder, error);
  });
}

async function writeInto(
  folder: string,
  { cases, people, notices, done }: Content,
  at: string,
): Promise<void> {
  const document = emptyDocument();
  applyLine(document, { put: [...cases], people: [...people], notices: [...notices], done: [...done] });
  const disk = await openDisk(folder);
  const store = randomUUID();
  const { file } = await beginJournal(disk, { journal: 1, store, after: 0 });
  await file.close();
  await writeSnapshot(disk, { snapshot: 1, store, after: 0 }, document, () => false);
  await writeRestored(disk, at);
  await writeManifest(disk, store); // last: until it is there, this is no store
}

/** Throws `StoreUnusable` for a folder that is not empty. */
export async function refuseFilledFolder(folder: string): Promise<void> {
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0) throw new StoreUnusable(`${folder} is not empty; name a new folder`);
}
