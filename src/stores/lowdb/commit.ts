import type { Change, Committed } from '../../services/ports.ts';
import type { Document } from './document.ts';
import type { Writer } from './writer.ts';

/** Writes a change if it was not done before and everything it expects is so; one line of the journal, or nothing. */
export async function commit({ document, persist }: Writer, change: Change): Promise<Committed> {
  const stored = change.once && document.done.get(change.once.key);
  if (stored !== undefined) return { duplicate: stored };
  if (!isExpected(document, change)) return 'stale';
  const { put = [], people = [], notices = [], once } = change;
  await persist({ version: 1, put: [...put], people: [...people], notices: [...notices], once });
  return 'ok';
}

function isExpected(document: Document, { expect = [] }: Change): boolean {
  const revisionOf = (id: string) => (document.cases.get(id) ?? document.people.get(id))?.revision ?? 0;
  return expect.every(({ id, revision }) => revisionOf(id) === revision);
}
