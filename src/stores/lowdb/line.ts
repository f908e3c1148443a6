import { z } from 'zod/v4';
import { Case } from '../../domain/case.ts';
import { Notice } from '../../domain/notice.ts';
import { Person } from '../../domain/person.ts';
import { Moment } from '../../domain/text.ts';

/** A key under which something was done once, what came of it, and until when that matters. */
export const Done = z.object({ key: z.string(), result: z.string(), until: Moment.optional() });
export type Done = z.infer<typeof Done>;

/** Notices and keys that are removed, by their names. */
const Forgotten = z.object({ notices: z.array(z.string()), done: z.array(z.string()) });
export type Forgotten = z.infer<typeof Forgotten>;

/** What one commit writes, whole objects that take the place of those with the same id; also a piece of a snapshot. */
export const Line = z.object({
  put: z.array(Case).optional(),
  people: z.array(Person).optional(),
  notices: z.array(Notice).optional(),
  done: z.array(Done).optional(),
  forgotten: Forgotten.optional(),
});
export type Line = z.infer<typeof Line>;

/**
 * A line that can be read again; throws for any other. Of a case's history it looks at what is new: a case shares the rest
 * with the one before, which was looked at when it was written or read.
 */
export const readable = ({ put, ...rest }: Line, before: (id: string) => Case | undefined): Line => ({
  ...Line.parse(rest),
  ...(put && { put: put.map((one) => caseAfter(one, before(one.id))) }),
});

function caseAfter(one: Case, before: Case | undefined): Case {
  const added = one.history.findIndex((entry, index) => entry !== before?.history[index]);
  const old = one.history.slice(0, added < 0 ? undefined : added);
  const parsed = Case.parse({ ...one, history: one.history.slice(old.length) });
  return { ...parsed, history: [...old, ...parsed.history] };
}

/** A case that is taken as it stands. */
const Unread = z.custom<{ readonly id: string }>((one) => typeof Object(one).id === 'string');

/** A line as it is read: its cases, which are most of it, are parsed when they are first asked for. */
export const StoredLine = Line.extend({ put: z.array(Unread).optional() });
export type StoredLine = z.infer<typeof StoredLine>;

/**
 * A line of the journal: its number, and that of the first line of those that were made durable together with it. All
 * before `first` were durable before this one was written, which is how a torn end is told from damage.
 */
export const JournalLine = z.object({ seq: z.int(), first: z.int(), line: StoredLine });
export type JournalLine = z.infer<typeof JournalLine>;
