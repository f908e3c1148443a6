import { Low } from 'lowdb';
import type { Change, Committed, Store } from '../../services/ports.ts';
import { applyLine, type Document, emptyDocument, type Line } from './document.ts';
import { type JournalAdapter, journalAdapter } from './journal.ts';
import { claimable, listCases, listNotices, settled } from './queries.ts';

/** Opens the store that lives in a directory of its own. One process only may have it open. */
export async function openLowdbStore(directory: string): Promise<Store> {
  return storeOver(await journalAdapter(`${directory}/journal.ndjson`));
}

/** A store over an adapter: `Low` holds the document, the adapter makes each line durable before it is applied. */
export async function storeOver(adapter: JournalAdapter): Promise<Store> {
  const low = new Low<Document>(adapter, emptyDocument());
  await low.read();
  const document = low.data;
  const inTurn = oneAtATime();

  let broken: Error | undefined;

  /** After a failed write the end of the file is unknown: nothing is written any more until it was read anew. */
  const persist = async (line: Line): Promise<void> => {
    if (broken) throw new Error('the store is read-only after a failed write', { cause: broken });
    document.staged = line;
    await low.write().catch((cause: Error) => {
      broken = cause;
      throw cause;
    });
    applyLine(document, line);
  };

  const commit = async (change: Change): Promise<Committed> => {
    const stored = change.once && document.done.get(change.once.key);
    if (stored !== undefined) return { duplicate: stored };
    if (!isExpected(document, change)) return 'stale';
    const { put = [], people = [], notices = [], once } = change;
    await persist({ version: 1, put: [...put], people: [...people], notices: [...notices], once });
    return 'ok';
  };

  return {
    find: async (name) =>
      document.cases.get(name) ?? document.cases.get(document.idOfRef.get(name.toUpperCase()) ?? ''),
    list: async (query) => listCases(document.cases.values(), query),
    person: async (id) => document.people.get(id),
    notices: async (query) => listNotices(document.notices.values(), query),
    commit: (change) => inTurn(() => commit(change)),
    claim: (limit, now, until) =>
      inTurn(async () => {
        const notices = claimable(document.notices.values(), limit, now, until);
        if (notices.length > 0) await persist({ version: 1, put: [], people: [], notices });
        return notices;
      }),
    settle: (notice, outcome) =>
      inTurn(async () => {
        if (document.notices.get(notice.id)?.lease !== notice.lease) return false;
        await persist({ version: 1, put: [], people: [], notices: [settled(notice, outcome)] });
        return true;
      }),
    close: () => inTurn(() => adapter.close()),
  };
}

function isExpected(document: Document, { expect = [] }: Change): boolean {
  const revisionOf = (id: string) => (document.cases.get(id) ?? document.people.get(id))?.revision ?? 0;
  return expect.every(({ id, revision }) => revisionOf(id) === revision);
}

/** Runs one task after the other, in the order they came; a failed one does not hold up the next. */
function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>): Promise<T> => {
    const run = last.then(task);
    last = run.catch(() => undefined);
    return run;
  };
}
