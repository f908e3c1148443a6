import { Low } from 'lowdb';
import { applyLine, type Document, emptyDocument, Line } from './document.ts';
import type { JournalAdapter } from './journal.ts';

/** The document in memory, and the one way to change it. */
export interface Writer {
  readonly document: Document;
  /** Makes a line durable, then applies it. After a failed write nothing is written any more: what is on disk is unknown. */
  persist(line: Line): Promise<void>;
  /** Runs a task after all that came before it; a failed one does not hold up the next. */
  inTurn<T>(task: () => Promise<T>): Promise<T>;
}

/** `Low` holds the document, the adapter makes each line durable before it is applied. */
export async function openWriter(adapter: JournalAdapter): Promise<Writer> {
  const low = new Low<Document>(adapter, emptyDocument());
  await low.read();
  const document = low.data;
  let broken: Error | undefined;
  let last: Promise<unknown> = Promise.resolve();
  return {
    document,
    async persist(line) {
      if (broken) throw new Error('the store is read-only after a failed write', { cause: broken });
      document.staged = Line.parse(line); // what could not be read again is not written
      await low.write().catch((cause: Error) => {
        broken = cause;
        throw cause;
      });
      applyLine(document, line);
    },
    inTurn(task) {
      const run = last.then(task);
      last = run.catch(() => undefined);
      return run;
    },
  };
}
