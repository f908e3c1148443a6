import type { Notice } from '../../domain/notice.ts';
import { nameOfKey } from './commit.ts';
import type { Done } from './line.ts';
import type { Writer } from './writer.ts';

/** So many notices and keys go in one line of the journal, so that nobody waits long for it. */
const atOnce = 500;

/** Removes dropped notices, sent ones from before `since`, and keys whose time is over; resolves to how many there were. */
export async function forget(writer: Writer, now: string, since: string): Promise<number> {
  const { notices, done } = writer.document();
  const old = first(notices.all(), (one) => isOld(one, since));
  const over = first(done.values(), ({ until }) => until !== undefined && until <= now);
  return writer.alone(namesOf(old, over), async () => {
    const document = writer.document(); // what somebody has changed meanwhile stays
    const forgotten = {
      notices: old.filter((one) => document.notices.get(one.id) === one).map(({ id }) => id),
      done: over.filter((one) => document.done.get(one.key) === one).map(({ key }) => key),
    };
    const count = forgotten.notices.length + forgotten.done.length;
    if (count > 0) await writer.persist({ forgotten });
    return count;
  });
}

const isOld = ({ state, notBefore }: Notice, since: string): boolean =>
  state === 'dropped' || (state === 'sent' && notBefore < since);

const namesOf = (notices: readonly Notice[], done: readonly Done[]): string[] => [
  ...notices.map(({ id }) => id),
  ...done.map(({ key }) => nameOfKey(key)),
];

function first<T>(all: Iterable<T>, isWanted: (one: T) => boolean): T[] {
  const found: T[] = [];
  for (const one of all) {
    if (found.length === atOnce) break;
    if (isWanted(one)) found.push(one);
  }
  return found;
}
