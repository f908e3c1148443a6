import { z } from 'zod/v4';
import type { GccStanding } from '../gccStanding.ts';
import { pasted } from '../pasted.ts';
import type { TakenOn } from '../takenOn.ts';
import type { Tenant } from '../tenant.ts';
import { Choices, Day, Lines, Moment, OptionalLine, OptionalLines, Tick } from '../text.ts';
import type { Kept } from '../unfinished.ts';
import type { Mark } from './answerClock.ts';

/** The statuses of an application for qualification, and what may happen in which of them. */
export const ApplicationStatus = z.enum([
  'draft',
  'submitted',
  'inReview',
  'actionNeeded',
  'filed',
  'approved',
  'rejected',
  'withdrawn',
]);
export type ApplicationStatus = z.infer<typeof ApplicationStatus>;

/** Why a reviewer asks or rejects. Microsoft publishes no list for GCC; this one is ours. */
export const Reason = z.enum([
  'NOT_ENROLLED_CSP',
  'INDIRECT_RESELLER',
  'NO_GOV_BUSINESS',
  'ENTITY_NOT_GOVERNMENT',
  'ENTITY_INTERNATIONAL',
  'NO_REGULATED_DATA',
  'DATA_TYPE_NOT_ACCEPTED',
  'EVIDENCE_MISSING',
  'SPONSOR_NEEDED',
  'NAME_MISMATCH',
  'CONTACT_UNVERIFIED',
  'WRONG_TENANT_KIND',
  'WRONG_PARTNER_TENANT',
  'DUPLICATE',
  'ALREADY_QUALIFIED',
  'NEEDS_GCC_HIGH',
  'TERMS_NOT_ACKNOWLEDGED',
  'OTHER',
]);
export type Reason = z.infer<typeof Reason>;

/** One or more reasons. */
const Reasons = Choices(Reason).pipe(z.array(Reason).min(1));

/** What a reviewer wants to know before going on. */
export const Question = z.object({ reasons: Reasons, comment: OptionalLines(2000) });
export type Question = z.infer<typeof Question>;

/** What the applicant replies; changed answers travel as answers of their own. */
export const Reply = z.object({ reply: Lines(2000) });
export type Reply = z.infer<typeof Reply>;

/** That Microsoft's form was sent: on which day, and the reference Microsoft gave. */
export const Filing = z.object({ filedOn: Day, reference: OptionalLine(100) });
export type Filing = z.infer<typeof Filing>;

/** The number that Partner Center gives an approved customer (S3): up to 18 digits; empty while it is not known. */
export const ValidationId = z
  .string()
  .overwrite((text) =>
    pasted(text)
      .replaceAll(' ', '')
      .replace(/^0+(?=\d)/, ''),
  )
  .max(100) // the form has room for all that is pasted, or a client would cut off digits
  .regex(/^\d{0,18}$/);

/**
 * Microsoft's answer, which is all that it promises within two business days (S1, S2): an approval or next steps. With an
 * approval its second fact: of a partner, whether Government_community_cloud shows under Legal info; of a customer, the
 * validation ID. With next steps, what they are.
 */
export const Answer = z.object({
  answeredOn: Day,
  outcome: z.enum(['approved', 'nextSteps']),
  legalInfo: Tick,
  validationId: ValidationId.optional(),
  comment: OptionalLines(2000),
});
export type Answer = z.infer<typeof Answer>;

export const Rejection = z.object({ reasons: Reasons, comment: OptionalLines(2000) });
export type Rejection = z.infer<typeof Rejection>;

export const Reopening = z.object({ comment: OptionalLines(2000) });
export type Reopening = z.infer<typeof Reopening>;

/** A validation ID that Partner Center shows for an organization of the customer's name; nobody has confirmed it. */
export const FoundCode = z.object({ validationId: ValidationId, organization: z.string(), seenAt: Moment });
export type FoundCode = z.infer<typeof FoundCode>;

/** What each event of an application carries. */
interface ApplicationDetails {
  answered: {
    readonly step: string;
    readonly answers: object;
    /** What was looked up about the tenants that the answers name. */
    readonly tenant?: Tenant;
    readonly customerTenant?: Tenant;
    readonly customerStanding?: GccStanding;
  };
  kept: Omit<Kept, 'type'>;
  submitted: object;
  edited: object;
  withdrawn: object;
  reviewStarted: object;
  asked: Question;
  replied: Reply;
  filed: Filing;
  decided: Answer;
  rejected: Rejection;
  reopened: Reopening;
  reminded: { readonly mark: Mark };
  codeFound: FoundCode;
  takenOn: Omit<TakenOn, 'type'>;
}
export type ApplicationEventType = keyof ApplicationDetails;

/** Something that happens to an application after it was opened. */
export type ApplicationEvent<T extends ApplicationEventType = ApplicationEventType> = {
  [K in T]: { readonly type: K } & ApplicationDetails[K];
}[T];

/** The one table of legal transitions: in which statuses an event may happen, if `isPossible` says so as well. */
export const applicationTransitions: Record<ApplicationEventType, readonly ApplicationStatus[]> = {
  answered: ['draft', 'actionNeeded'],
  kept: ['draft', 'actionNeeded'],
  submitted: ['draft'],
  edited: ['submitted'],
  withdrawn: ['draft', 'submitted', 'inReview', 'actionNeeded'],
  reviewStarted: ['submitted'],
  asked: ['inReview', 'actionNeeded', 'filed'],
  replied: ['actionNeeded'],
  filed: ['inReview', 'filed'],
  decided: ['actionNeeded', 'filed'],
  rejected: ['inReview', 'actionNeeded', 'filed'],
  reopened: ['rejected'],
  reminded: ['filed'],
  codeFound: ['inReview', 'actionNeeded', 'filed'],
  takenOn: ['submitted', 'inReview', 'actionNeeded', 'filed', 'approved'],
};

/** Statuses in which nobody has to do anything any more. */
export const closedApplicationStatuses: readonly ApplicationStatus[] = ['approved', 'rejected', 'withdrawn'];
