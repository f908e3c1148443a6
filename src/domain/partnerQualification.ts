import { z } from 'zod/v4';
import { AnswerClock, isPaused, Mark, pause, resume, start } from './answerClock.ts';
import {
  Answer,
  type ApplicationEvent,
  ApplicationStatus,
  type EventType,
  Filing,
  Question,
  Rejection,
  Reply,
} from './application.ts';
import { Entry } from './journal.ts';
import { PersonId } from './person.ts';
import { Tenant } from './tenant.ts';
import { Line, Moment, OptionalLine, oneLine, Tick } from './text.ts';

const PartnerType = z.enum(['directBill', 'indirectProvider', 'indirectReseller']);

const Email = z.string().max(200).overwrite(oneLine).pipe(z.email());
const webAddress = /^(https?:\/\/)?([\p{L}\d-]+\.)+\p{L}{2,63}(:\d{1,5})?(\/\S*)?$/iu;

/** S1: the organisation that wants to be qualified. `tenantId` is any text here; the rules T1 to T8 judge it. */
export const Organization = z.object({
  partnerType: PartnerType,
  legalName: Line(200),
  tenantId: z
    .string()
    .max(253)
    .overwrite((text) => oneLine(text.replace(/[{}]/g, '')).toLowerCase())
    .min(1),
  street: Line(200),
  city: Line(100),
  region: Line(100),
  postalCode: Line(20),
  country: Line(60),
  website: z.string().max(200).overwrite(oneLine).regex(webAddress),
  enrolment: z.enum(['active', 'inactive', 'none']),
  agreement: z.enum(['accepted', 'open']),
});
export type Organization = z.infer<typeof Organization>;

/** The indirect provider that a reseller is routed to (P2). */
export const Provider = z.object({ providerName: Line(200), providerEmail: Email });
export type Provider = z.infer<typeof Provider>;

/** Criteria a, b and c, each with the contract, vehicle or sponsor it rests on. */
export const Business = z.object({
  servesGovernment: Tick,
  servesGovernmentReference: OptionalLine(300),
  hasContracts: Tick,
  hasContractsReference: OptionalLine(300),
  usesVehicles: Tick,
  usesVehiclesReference: OptionalLine(300),
});
export type Business = z.infer<typeof Business>;

/** Who answers for the application, and that they know what they sign. */
export const Declaration = z.object({
  contactName: Line(100),
  jobTitle: Line(100),
  email: Email,
  phone: z
    .string()
    .max(40)
    .overwrite(oneLine)
    .regex(/^(?=(?:\D*\d){5})\+?[\d\s().\-/x]{5,40}$/),
  binding: Tick,
  authorized: Tick,
});
export type Declaration = z.infer<typeof Declaration>;

/** The answers, by step; a step that was not answered yet is absent. */
export const PartnerAnswers = z.object({
  organization: Organization.optional(),
  provider: Provider.optional(),
  business: Business.optional(),
  declaration: Declaration.optional(),
});
export type PartnerAnswers = z.infer<typeof PartnerAnswers>;
export type PartnerStep = keyof PartnerAnswers;

/** An indirect reseller is not qualified itself (P2), so it is asked for its provider and nothing else. */
export const isReseller = ({ organization }: PartnerAnswers): boolean =>
  organization?.partnerType === 'indirectReseller';

/** The questions in their order, and when each is one of the questions asked. */
const steps: readonly { readonly key: PartnerStep; readonly when: (answers: PartnerAnswers) => boolean }[] = [
  { key: 'organization', when: () => true },
  { key: 'provider', when: isReseller },
  { key: 'business', when: (answers) => !isReseller(answers) },
  { key: 'declaration', when: (answers) => !isReseller(answers) },
];

/** The step to ask next is derived from the answers and never stored: no release can strand anyone. */
export const nextStep = (answers: PartnerAnswers): PartnerStep | undefined =>
  steps.find(({ key, when }) => answers[key] === undefined && when(answers))?.key;

export const PartnerQualification = z.object({
  kind: z.literal('partnerQualification'),
  id: z.string(),
  ref: z.string(),
  revision: z.int().min(1),
  status: ApplicationStatus,
  owner: PersonId,
  openedAt: Moment,
  changedAt: Moment,
  partnerTenantId: z.string(),
  /** The kind of the partner tenant when it was looked up last; absent before the first look. */
  tenant: Tenant.optional(),
  answers: PartnerAnswers,
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
export type PartnerQualification = z.infer<typeof PartnerQualification>;

type Changed = Partial<PartnerQualification>;
type Change<T extends EventType> = (
  one: PartnerQualification,
  event: ApplicationEvent<T>,
  at: string,
) => Changed;

/** What each event changes. Whether it is legal now is for `transitions` to say. */
const changes: { readonly [T in EventType]: Change<T> } = {
  answered: (one, { step, answers, tenant }) => {
    const all = PartnerAnswers.parse({ ...one.answers, [step]: answers });
    return { answers: all, partnerTenantId: all.organization?.tenantId ?? '', tenant: tenant ?? one.tenant };
  },
  submitted: (_one, _event, at) => ({ status: 'submitted', submittedAt: at }),
  edited: () => ({ status: 'draft' }),
  withdrawn: () => ({ status: 'withdrawn', clock: undefined }),
  reviewStarted: () => ({ status: 'inReview' }),
  asked: (one, { reasons, comment }, at) => ({
    status: 'actionNeeded',
    question: { reasons, comment },
    reply: undefined,
    clock: one.clock && (isPaused(one.clock) ? one.clock : pause(one.clock, at)),
  }),
  replied: (one, { reply }, at) => ({
    status: one.filing ? 'filed' : 'inReview',
    reply: { reply },
    clock: one.clock && resume(one.clock, at),
  }),
  filed: (_one, { filedOn, reference }) => ({
    status: 'filed',
    filing: { filedOn, reference },
    clock: start(filedOn),
    answer: undefined,
    reminded: [],
  }),
  decided: (_one, { answeredOn, outcome, legalInfo, comment }) => ({
    status: outcome === 'approved' && legalInfo ? 'approved' : 'filed',
    answer: { answeredOn, outcome, legalInfo, comment },
    clock: undefined,
  }),
  rejected: (_one, { reasons, comment }) => ({
    status: 'rejected',
    rejection: { reasons, comment },
    answer: undefined,
    clock: undefined,
  }),
  reopened: () => ({ status: 'inReview', rejection: undefined, filing: undefined, answer: undefined }),
  reminded: (_one, { mark }) => ({ reminded: Mark.options.slice(0, Mark.options.indexOf(mark) + 1) }),
};

function changeOf<T extends EventType>(
  one: PartnerQualification,
  event: ApplicationEvent<T>,
  at: string,
): Changed {
  return changes[event.type](one, event, at);
}

/** Microsoft's approval, once its e-mail was recorded, whether or not Legal info shows it. */
export const approvalOf = ({ answer }: PartnerQualification): Answer | undefined =>
  answer?.outcome === 'approved' ? answer : undefined;

/** The application after an event, still without the event's entry in its history. */
export function apply(one: PartnerQualification, event: ApplicationEvent, at: string): PartnerQualification {
  return { ...one, ...changeOf(one, event, at), changedAt: at, revision: one.revision + 1 };
}
