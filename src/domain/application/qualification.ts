import { z } from 'zod/v4';
import { CaseBase } from '../caseBase.ts';
import { Tenant } from '../tenant.ts';
import { Moment } from '../text.ts';
import { Unfinished } from '../unfinished.ts';
import { AnswerClock, Mark } from './answerClock.ts';
import {
  Answer,
  ApplicationStatus,
  Filing,
  FoundCode,
  Question,
  Rejection,
  Reopening,
  Reply,
} from './application.ts';

/** What every application for qualification holds, a partner's (S1) and a customer's (S2) alike. */
export const Qualification = CaseBase.extend({
  status: ApplicationStatus,
  /** The kind of the partner tenant when it was looked up last; absent before the first look. */
  tenant: Tenant.optional(),
  unfinished: Unfinished,
  submittedAt: Moment.optional(),
  question: Question.optional(),
  reply: Reply.optional(),
  filing: Filing.optional(),
  clock: AnswerClock.optional(),
  answer: Answer.optional(),
  rejection: Rejection.optional(),
  /** Why it was reopened after its last rejection. */
  reopening: Reopening.optional(),
  /** Proposed to the reviewer of a customer's application; absent until Partner Center shows one. */
  foundCode: FoundCode.optional(),
  reminded: z.array(Mark),
});
export type Qualification = z.infer<typeof Qualification>;

/** Microsoft's approval, once its e-mail was recorded, whether or not its second fact is there. */
export const approvalOf = ({ answer }: Pick<Qualification, 'answer'>): Answer | undefined =>
  answer?.outcome === 'approved' ? answer : undefined;

/** An e-mail alone qualifies nobody: Legal info must show the partner, a validation ID must stand for the customer. */
export const qualifies = ({ outcome, legalInfo, validationId }: Answer): boolean =>
  outcome === 'approved' && (legalInfo || Boolean(validationId));

/** Whether Microsoft has approved a customer by e-mail, and nobody knows its validation ID yet. */
export const lacksValidationId = ({ status, answer }: Pick<Qualification, 'status' | 'answer'>): boolean =>
  status === 'filed' && approvalOf({ answer }) !== undefined && !answer?.validationId;
