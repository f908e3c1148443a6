import { readdir } from 'node:fs/promises';
import { StoreUnusable } from '../../unusable.ts';

/** What a restored store is called, beside the store, until it takes its place. */
export const restoringName = (folder: string): string => `${folder}.restoring`;

/**
 * Throws `StoreUnusable` when a restore was interrupted while there is no store in the folder: before the first one, or
 * when the old one was put aside and the backup has not taken its place yet. An empty store must not be begun there.
 */
export async function refuseInterrupted(folder: string): Promise<void> {
  const isEmpty = (await namesIn(folder)).every((name) => name.startsWith('LOCK'));
  if (!isEmpty || (await namesIn(restoringName(folder))).length === 0) return;
  throw new StoreUnusable(
    `a restore of ${folder} was interrupted; run npm run restore again (or remove ${restoringName(folder)})`,
  );
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
