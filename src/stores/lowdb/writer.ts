import { Low } from 'lowdb';
import { Unsaved } from '../../services/ports.ts';
import type { DurableAdapter } from './adapter.ts';
import { type Document, emptyDocument } from './document.ts';
import { keyed } from './keys.ts';
import { type Line, readable } from './line.ts';
import { patiently } from './patience.ts';
import { type Surroundings, standing } from './standing.ts';

/** The document in memory, and the one way to change it. */
export interface Writer extends ReturnType<typeof keyed> {
  document(): Document;
  /** Makes a line durable, then applies it. Throws `Unsaved` when the disk fails, and from then on. */
  persist(line: Line): Promise<void>;
  /** Whether lines can be written. After a failure it reads the disk anew first, which tells what became of it. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** `Low` holds the document, the adapter makes each line durable before it is applied. */
export async function openWriter(adapter: DurableAdapter, surroundings: Surroundings = {}): Promise<Writer> {
  const low = new Low<Document>(adapter, emptyDocument());
  await low.read();
  const state = standing(surroundings);

  const reopen = patiently(() => low.read().then(state.recover, state.fail).then(state.takesChanges));

  return {
    ...keyed(),
    document: () => low.data,
    async persist(line) {
      if (!state.takesChanges()) throw new Unsaved(state.reason());
      low.data.staged = readable(line, low.data.cases.get);
      await low.write().catch((cause: Error) => {
        state.fail(cause);
        throw new Unsaved(cause);
      });
    },
    ready: async () => state.takesChanges() || (!state.isLost() && reopen()),
    close() {
      state.end();
      return adapter.close();
    },
  };
}
