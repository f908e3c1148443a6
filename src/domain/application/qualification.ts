import { z } from 'zod/v4';
import { CaseBase } from '../caseBase.ts';
import { Tenant } from '../tenant.ts';
import { Moment } from '../text.ts';
import { AnswerClock, Mark } from './answerClock.ts';
import {
  Answer,
  ApplicationStatus,
  Filing,
  FoundCode,
  Question,
  Rejection,
  Reply,
  Typed,
} from './application.ts';

/** What every application for qualification holds, a partner's (S1) and a customer's (S2) alike. */
export const Qualification = CaseBase.extend({
  status: ApplicationStatus,
  /** The kind of the partner tenant when it was looked up last; absent before the first look. */
  tenant: Tenant.optional(),
  /** What was typed, by step, in forms that were left before it was right; it is no answer. */
  unfinished: z.record(z.string(), Typed).optional(),
  submittedAt: Moment.optional(),
  question: Question.optional(),
  reply: Reply.optional(),
  filing: Filing.optional(),
  clock: AnswerClock.optional(),
  answer: Answer.optional(),
  rejection: Rejection.optional(),
  /** Proposed to the reviewer of a customer's application; absent until Partner Center shows one. */
  foundCode: FoundCode.optional(),
  reminded: z.array(Mark),
});
export type Qualification = z.infer<typeof Qualification>;

/** What is left unfinished once a step is answered. */
export function finished({ unfinished }: Pick<Qualification, 'unfinished'>, step: string): typeof unfinished {
  const others = Object.entries(unfinished ?? {}).filter(([key]) => key !== step);
  return others.length > 0 ? Object.fromEntries(others) : undefined;
}

/**
 * Of the steps that are asked, the first to ask: while one has no answer, those that were left unfinished come in their turn
 * again. Undefined once all are answered.
 */
export function firstToAsk<S extends string>(
  asked: readonly S[],
  answers: { readonly [K in S]?: object | undefined },
  unfinished: object = {},
): S | undefined {
  const isOpen = (step: S) => answers[step] === undefined;
  return asked.some(isOpen)
    ? asked.find((step) => isOpen(step) || Object.hasOwn(unfinished, step))
    : undefined;
}

/** Microsoft's approval, once its e-mail was recorded, whether or not its second fact is there. */
export const approvalOf = ({ answer }: Pick<Qualification, 'answer'>): Answer | undefined =>
  answer?.outcome === 'approved' ? answer : undefined;

/** An e-mail alone qualifies nobody: Legal info must show the partner, a validation ID must stand for the customer. */
export const qualifies = ({ outcome, legalInfo, validationId }: Answer): boolean =>
  outcome === 'approved' && (legalInfo || Boolean(validationId));

/** Whether Microsoft has approved a customer by e-mail, and nobody knows its validation ID yet. */
export const lacksValidationId = ({ status, answer }: Pick<Qualification, 'status' | 'answer'>): boolean =>
  status === 'filed' && approvalOf({ answer }) !== undefined && !answer?.validationId;
