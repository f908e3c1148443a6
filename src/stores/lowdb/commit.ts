import { type Notice, requeued } from '../../domain/notice.ts';
import type { Change, Committed, Requeue } from '../../services/ports.ts';
import type { Document } from './document.ts';
import type { Line } from './line.ts';
import type { Writer } from './writer.ts';

/** Writes a change if it was not done before and everything it expects is so; one line of the journal, or nothing. */
export function commit(writer: Writer, change: Change): Promise<Committed> {
  return writer.alone(touched(change), async () => {
    const document = writer.document();
    const stored = change.once && document.done.get(change.once.key);
    if (stored) return { duplicate: stored.result };
    if (!isExpected(document, change)) return 'stale';
    await writer.persist(lineOf(document, change));
    return 'ok';
  });
}

/** What the key of something that is done once is called while it is being written. */
export const nameOfKey = (key: string): string => `once ${key}`;

/** What a change reads or writes: while another is on its way to the disk with any of it, this one waits. */
const touched = ({ expect = [], put = [], people = [], notices = [], requeue, once }: Change): string[] => [
  ...[...expect, ...put, ...people, ...notices].map(({ id }) => id),
  ...(requeue?.ids ?? []),
  ...(once ? [nameOfKey(once.key)] : []),
];

function isExpected({ cases, people }: Document, { expect = [] }: Change): boolean {
  const revisionOf = (id: string) => (cases.get(id) ?? people.get(id))?.revision ?? 0;
  return expect.every(
    ({ id, revision, lookAt }) =>
      revisionOf(id) === revision && (lookAt === undefined || cases.get(id)?.lookAt === lookAt),
  );
}

function lineOf(document: Document, { put, people, notices = [], requeue, once }: Change): Line {
  const all = [...notices, ...(requeue ? requeuedIn(document, requeue) : [])];
  return {
    ...(put?.length && { put: [...put] }),
    ...(people?.length && { people: [...people] }),
    ...(all.length && { notices: all }),
    ...(once && { done: [once] }),
  };
}

const requeuedIn = ({ notices }: Document, { ids, now }: Requeue): Notice[] =>
  ids.map((id) => notices.get(id)).flatMap((one) => (one?.state === 'dead' ? [requeued(one, now)] : []));
