import { z } from 'zod/v4';
import { PersonId } from './person.ts';
import { Moment } from './text.ts';

/** What people are told without asking. `renewed` tells nothing: it brings a card that was sent up to date. */
export const News = z.enum([
  'submitted',
  'replied',
  'reviewStarted',
  'asked',
  'filed',
  'answerRecorded',
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
 * One line of the outbox, and after its delivery of the ledger: which card about which case a person was sent, under
 * which activity. Its text is made when it is sent, so that it is true then and in the language they read then.
 */
export const Notice = z.object({
  id: z.string(),
  to: PersonId,
  caseId: z.string(),
  news: News,
  state: z.enum(['waiting', 'sent', 'dead']),
  at: Moment,
  /** Not to be tried before this moment; moved on by every failure and by every claim. */
  notBefore: Moment,
  attempts: z.int(),
  /** Whoever claimed it last; only they may settle it. */
  lease: z.string().optional(),
  /** The conversation and activity that carry the card: to be updated if `renewed`, else as it was sent. */
  conversationId: z.string().optional(),
  activityId: z.string().optional(),
  /** Why it is dead, or why it failed last. */
  reason: z.string().optional(),
});
export type Notice = z.infer<typeof Notice>;

/** What became of a claimed notice. */
export type Outcome =
  | { readonly sent: { readonly conversationId: string; readonly activityId: string } }
  | { readonly retry: { readonly at: string; readonly reason: string } }
  | { readonly dead: { readonly reason: string } };
