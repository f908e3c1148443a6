import { StoreDamaged } from '../unusable.ts';
import type { DiskView } from './disk.ts';
import { type Document, emptyDocument, loadLine } from './document.ts';
import { closedName, generationsIn, journalName, snapshotName } from './fileNames.ts';
import { type JournalRead, readJournal } from './journalFile.ts';
import { readClosed, readManifest } from './marks.ts';
import { readSnapshot } from './snapshot.ts';

/** What the files hold, put together. */
export interface Recovered {
  readonly document: Document;
  /** The generation of the last journal, and what was found in it; `undefined` in an empty store. */
  readonly last: (JournalRead & { readonly generation: number }) | undefined;
  readonly seq: number;
  readonly snapshotBytes: number;
  /** Files that could not be used and were not needed. */
  readonly passedOver: readonly string[];
}

/**
 * Reads the newest snapshot that is whole, and every journal from its generation on. Changes nothing. Throws `StoreUnusable`
 * when less is found than there was at the last close.
 */
export async function recover(disk: DiskView): Promise<Recovered> {
  const closedAt = await readClosed(disk);
  const recovered = await putTogether(disk);
  if (recovered.seq >= closedAt) return recovered;
  throw new StoreDamaged(closedName, `says ${closedAt} lines, and ${recovered.seq} were found`);
}

async function putTogether(disk: DiskView): Promise<Recovered> {
  const store = (await readManifest(disk))?.store;
  const { journals, snapshots } = generationsIn(await disk.names());
  const passedOver: string[] = [];
  for (const generation of snapshots.toReversed()) {
    const document = emptyDocument();
    const head = await readSnapshot(disk, generation, (line) => loadLine(document, line));
    if (head) {
      check(store, head.store, snapshotName(generation));
      const replayed = await replay(disk, document, { store, from: generation, after: head.after, journals });
      return { ...replayed, snapshotBytes: head.bytes, passedOver };
    }
    passedOver.push(snapshotName(generation));
  }
  const isNew = journals.length === 0 && snapshots.length === 0;
  const replayed = isNew
    ? nothing()
    : await replay(disk, emptyDocument(), { store, from: 1, after: 0, journals });
  return { ...replayed, snapshotBytes: 0, passedOver };
}

const nothing = () => ({ document: emptyDocument(), last: undefined, seq: 0 });

interface Replay {
  readonly store: string | undefined;
  readonly from: number;
  readonly after: number;
  readonly journals: readonly number[];
}

/** Applies the journals from a generation on; each begins where the one before it ends. */
async function replay(disk: DiskView, document: Document, { store, from, after, journals }: Replay) {
  const newest = journals.at(-1) ?? 0;
  let last: Recovered['last'];
  let seq = after;
  for (let generation = from; generation <= Math.max(newest, from); generation += 1) {
    if (!journals.includes(generation)) throw new StoreDamaged(journalName(generation), 'is missing');
    const read = await readJournal(disk, generation, seq, (line) => loadLine(document, line));
    check(store, read.store, journalName(generation));
    if (read.isTorn && generation < newest) throw new StoreDamaged(journalName(generation), 'breaks off');
    seq = read.seq;
    last = { ...read, generation };
  }
  return { document, last, seq };
}

/** Files of two stores must not be taken for one. */
function check(store: string | undefined, stated: string | undefined, name: string): void {
  if (store !== undefined && stated !== undefined && stated !== store)
    throw new StoreDamaged(name, 'belongs to another store');
}
