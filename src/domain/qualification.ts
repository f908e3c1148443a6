import { z } from 'zod/v4';
import { AnswerClock, Mark } from './answerClock.ts';
import { Answer, ApplicationStatus, Filing, Question, Rejection, Reply } from './application.ts';
import { Entry } from './journal.ts';
import { PersonId } from './person.ts';
import { Tenant } from './tenant.ts';
import { Moment } from './text.ts';

/** What every application for qualification holds, a partner's (S1) and a customer's (S2) alike. */
export const Qualification = z.object({
  id: z.string(),
  ref: z.string(),
  revision: z.int().min(1),
  status: ApplicationStatus,
  owner: PersonId,
  openedAt: Moment,
  changedAt: Moment,
  /** Our own in a partner's application, the transacting partner's in a customer's; empty until it is answered. */
  partnerTenantId: z.string(),
  /** The kind of the partner tenant when it was looked up last; absent before the first look. */
  tenant: Tenant.optional(),
  submittedAt: Moment.optional(),
  question: Question.optional(),
  reply: Reply.optional(),
  filing: Filing.optional(),
  clock: AnswerClock.optional(),
  answer: Answer.optional(),
  rejection: Rejection.optional(),
  reminded: z.array(Mark),
  history: z.array(Entry),
});
export type Qualification = z.infer<typeof Qualification>;

/** Microsoft's approval, once its e-mail was recorded, whether or not its second fact is there. */
export const approvalOf = ({ answer }: Pick<Qualification, 'answer'>): Answer | undefined =>
  answer?.outcome === 'approved' ? answer : undefined;

/** An e-mail alone qualifies nobody: Legal info must show the partner, a validation ID must stand for the customer. */
export const qualifies = ({ outcome, legalInfo, validationId }: Answer): boolean =>
  outcome === 'approved' && (legalInfo || Boolean(validationId));
