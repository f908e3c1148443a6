import { Low } from 'lowdb';
import { Unsaved } from '../../services/ports.ts';
import type { DurableAdapter } from './adapter.ts';
import { type Document, emptyDocument } from './document.ts';
import { keyed } from './keys.ts';
import { Line } from './line.ts';

/** The document in memory, and the one way to change it. */
export interface Writer extends ReturnType<typeof keyed> {
  document(): Document;
  /** Makes a line durable, then applies it. Throws `Unsaved` when the disk fails, and from then on. */
  persist(line: Line): Promise<void>;
  /** Whether lines can be written. After a failure it reads the disk anew first, which tells what became of it. */
  ready(): Promise<boolean>;
}

/** `Low` holds the document, the adapter makes each line durable before it is applied. `isOurs`: nobody else writes there. */
export async function openWriter(adapter: DurableAdapter, isOurs: () => boolean): Promise<Writer> {
  const low = new Low<Document>(adapter, emptyDocument());
  await low.read();
  let broken: unknown;
  let reopening: Promise<boolean> | undefined;

  const reopen = async (): Promise<boolean> => {
    try {
      await low.read();
      broken = undefined;
    } catch (error) {
      broken = error;
    }
    return broken === undefined;
  };

  return {
    ...keyed(),
    document: () => low.data,
    async persist(line) {
      if (broken || !isOurs()) throw new Unsaved(broken);
      low.data.staged = Line.parse(line); // what could not be read again is not written
      await low.write().catch((cause: Error) => {
        broken = cause;
        throw new Unsaved(cause);
      });
    },
    async ready() {
      if (!broken || !isOurs()) return isOurs();
      reopening ??= reopen().finally(() => {
        reopening = undefined;
      });
      return reopening;
    },
  };
}
