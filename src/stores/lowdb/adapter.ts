import type { Adapter } from 'lowdb';
import type { Disk } from './disk.ts';
import type { Document } from './document.ts';
import { unfinished } from './fileNames.ts';
import { type Journal, journalWriter } from './journal.ts';
import { writeClosed } from './marks.ts';
import { upToDate } from './migration.ts';
import { recover } from './recovery.ts';
import { openTail } from './tail.ts';

/** A lowdb adapter whose `write` resolves when what was staged is on the disk, and then in the document. */
export interface DurableAdapter extends Adapter<Document> {
  /** Reads everything from the disk, as it is there; after a failed write the one way to go on. */
  read(): Promise<Document>;
  close(): Promise<void>;
}

const megabyte = 1 << 20;

interface Options {
  /** How many bytes of journal make a snapshot worth while. */
  readonly snapshotAfter?: number;
  readonly warn?: ((what: string) => void) | undefined;
  /** Is told of a torn end, which is cut off. */
  readonly torn?: (() => void) | undefined;
}

/** The adapter over a folder that nobody else writes to. */
export function durableAdapter(
  disk: Disk,
  { snapshotAfter = 32 * megabyte, warn = () => undefined, torn = () => undefined }: Options = {},
): DurableAdapter {
  let journal: Journal | undefined;
  return {
    async read() {
      await journal?.close();
      const { store } = await upToDate(disk);
      const recovered = await recover(disk);
      for (const name of recovered.passedOver) {
        await disk.rename(name, `${name}.damaged`); // no more counted among the two that are kept
        warn(`${name} of the store is damaged; an older one was used`);
      }
      await sweep(disk);
      journal = journalWriter(await openTail(disk, store, recovered, { snapshotAfter, warn, torn }));
      return recovered.document;
    },
    async write(document) {
      const { staged } = document;
      document.staged = undefined;
      if (!journal) throw new Error('nothing was read yet');
      if (staged) await journal.append(staged);
    },
    async close() {
      const seq = await journal?.close();
      if (seq !== undefined) await writeClosed(disk, seq);
    },
  };
}

/** Removes what was never finished. */
async function sweep(disk: Disk): Promise<void> {
  for (const name of await disk.names()) if (name.endsWith(unfinished(''))) await disk.remove(name);
}
