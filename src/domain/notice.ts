import { z } from 'zod/v4';
import { ChatReference, PersonId } from './person.ts';
import { Moment } from './text.ts';

/** What people are told without asking. `renewed` tells nothing: it brings a card that was sent up to date. */
export const News = z.enum([
  'submitted',
  'replied',
  'withdrawn',
  'reviewStarted',
  'asked',
  'filed',
  'approvedByMail',
  'nextSteps',
  'approved',
  'rejected',
  'reopened',
  'halfWay',
  'dueDay',
  'overdue',
  'renewed',
]);
export type News = z.infer<typeof News>;

/**
 * One line of the outbox, and after its delivery of the ledger: which card about which case a person was sent, and where
 * it is now. The card is made when it is sent: the case as it is then, in the language they read then.
 */
export const Notice = z.object({
  id: z.string(),
  to: PersonId,
  caseId: z.string(),
  news: News,
  /** `dropped`: its receiver may not see the case any more. */
  state: z.enum(['waiting', 'sent', 'dead', 'dropped']),
  at: Moment,
  /** Not to be tried before this moment; moved on by every failure and by every claim. */
  notBefore: Moment,
  attempts: z.int(),
  /** Whoever claimed it last; only they may settle it. */
  lease: z.string().optional(),
  /** Where the card is once it was sent; a renewal is put in its place. */
  place: z.object({ chat: ChatReference, activityId: z.string() }).optional(),
  /** Whether somebody is filling a form there now. */
  isForm: z.boolean().optional(),
  /** Why it is dead, or why it failed last. */
  reason: z.string().optional(),
});
export type Notice = z.infer<typeof Notice>;

export type Place = NonNullable<Notice['place']>;

/** What became of a claimed notice. */
export type Outcome =
  | { readonly sent: Place }
  | { readonly dropped: true }
  | { readonly retry: { readonly at: string; readonly reason: string } }
  | { readonly dead: { readonly reason: string } };

/** A notice back in the outbox as if it had never been tried. */
export function requeued({ lease: _lease, reason: _reason, ...notice }: Notice, now: string): Notice {
  return { ...notice, state: 'waiting', notBefore: now, attempts: 0 };
}

/** A claimed notice after its outcome. */
export function settled({ lease: _lease, reason: _reason, ...notice }: Notice, outcome: Outcome): Notice {
  if ('sent' in outcome) return { ...notice, state: 'sent', place: outcome.sent };
  if ('dropped' in outcome) return { ...notice, state: 'dropped' };
  if ('dead' in outcome) return { ...notice, state: 'dead', reason: outcome.dead.reason };
  return { ...notice, notBefore: outcome.retry.at, reason: outcome.retry.reason };
}
