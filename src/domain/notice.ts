import { z } from 'zod/v4';
import { News } from './news.ts';
import { ChatReference, PersonId } from './person.ts';
import { Moment } from './text.ts';

/**
 * One line of the outbox, and after its delivery of the ledger: which card about which case a person was sent, and where
 * it is now. The card is made when it is sent: the case as it is then, in the language they read then.
 */
export const Notice = z.object({
  id: z.string(),
  to: PersonId,
  caseId: z.string(),
  news: News,
  /** `dropped`: its receiver may not see the case any more, its card is gone and not missed, or newer ones are enough. */
  state: z.enum(['waiting', 'sent', 'dead', 'dropped']),
  at: Moment,
  /** Not to be tried before this moment; moved on by every failure and by every claim. */
  notBefore: Moment,
  attempts: z.int(),
  /** How many of the attempts certainly delivered nothing. Of any other, one that was cut off by a crash too, nobody knows. */
  failures: z.int().optional(),
  /** Whoever claimed it last; only they may settle it. */
  lease: z.string().optional(),
  /** Where the card is once it was sent; a renewal is put in its place. */
  place: z.object({ chat: ChatReference, activityId: z.string() }).optional(),
  /** Whether somebody is filling a form there now. */
  isForm: z.boolean().optional(),
  /** Why it is dead, or why it failed last. */
  reason: z.string().optional(),
  /** Of the request that it comes from, if one does. */
  correlationId: z.guid().optional(),
});
export type Notice = z.infer<typeof Notice>;

export type Place = NonNullable<Notice['place']>;

/** What became of a claimed notice. `isDoubtful`: the attempt failed, and may have delivered it nevertheless. */
export type Outcome =
  /** Without a place when Teams did not say where the card is; it cannot be brought up to date then. */
  | { readonly sent: Place | undefined }
  | { readonly dropped: true }
  /** It was not tried: it may not be sent before `at`. */
  | { readonly held: { readonly at: string } }
  | { readonly retry: Failed & { readonly at: string } }
  | { readonly dead: Failed };

interface Failed {
  readonly reason: string;
  readonly isDoubtful?: boolean;
}

/** How many attempts before this one, of a claimed notice, may have delivered it. */
export const doubts = ({ attempts, failures = 0 }: Notice): number => attempts - 1 - failures;

/**
 * A notice back in the outbox as if it had never been tried; but attempts that may have delivered it still count, so
 * that the next one is marked as repeated.
 */
export function requeued(
  { lease: _lease, reason: _reason, failures = 0, ...notice }: Notice,
  now: string,
): Notice {
  return { ...notice, state: 'waiting', notBefore: now, attempts: notice.attempts - failures };
}

/** A notice that is taken until then; only whoever has this lease may settle it. */
export const claimed = (one: Notice, until: string, lease: string): Notice => ({
  ...one,
  notBefore: until,
  attempts: one.attempts + 1,
  lease,
});

/** A claimed notice after its outcome. */
export function settled({ lease: _lease, ...claimed }: Notice, outcome: Outcome): Notice {
  if ('held' in outcome) return { ...claimed, notBefore: outcome.held.at, attempts: claimed.attempts - 1 };
  const { reason: _reason, ...notice } = claimed;
  if ('sent' in outcome) return { ...notice, state: 'sent', place: outcome.sent };
  if ('dropped' in outcome) return { ...notice, state: 'dropped' };
  if ('dead' in outcome) return { ...failed(notice, outcome.dead), state: 'dead' };
  return { ...failed(notice, outcome.retry), notBefore: outcome.retry.at };
}

const failed = (notice: Notice, { reason, isDoubtful }: Failed): Notice => ({
  ...notice,
  reason,
  failures: (notice.failures ?? 0) + (isDoubtful ? 0 : 1),
});
