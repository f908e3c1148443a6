import { type Case, type CaseKind, type EventName, isLegal } from '../../../src/domain/case.ts';
import type { Role } from '../../../src/domain/person.ts';

/** What a verb does to a case, written down once more and not taken from the product: who may, and which event it causes. */
interface Right {
  readonly kinds: readonly CaseKind[];
  readonly who:
    | 'owner'
    | 'reviewer'
    | 'operator'
    | 'ownerOrOperator'
    | 'ownerOrReviewer'
    | 'keeper'
    | 'agent'
    | 'successor'
    | 'sees';
  /** The events that it may cause; a verb without any only shows something. */
  readonly events: readonly EventName[];
}

const applications: readonly CaseKind[] = ['partnerQualification', 'customerQualification'];

const rightsOf = (
  kinds: readonly CaseKind[],
  who: Right['who'],
  verbs: Readonly<Record<string, readonly EventName[]>>,
) => Object.entries(verbs).map(([verb, events]) => [verb, { kinds, who, events }] as const);

const shown = (...verbs: string[]) => Object.fromEntries(verbs.map((verb) => [verb, []]));
const answers = (...verbs: string[]): Record<string, EventName[]> =>
  Object.fromEntries(verbs.map((verb) => [verb, ['answered']]));

/** Every verb about a case. */
export const rights: ReadonlyMap<string, Right> = new Map<string, Right>([
  ...rightsOf(
    ['partnerQualification'],
    'owner',
    answers('qualify-organization', 'qualify-provider', 'qualify-business', 'qualify-declaration'),
  ),
  ...rightsOf(
    ['customerQualification'],
    'owner',
    answers('customer-body', 'customer-data', 'customer-tenants', 'customer-contact'),
  ),
  ...rightsOf([...applications, 'customerSetup', 'takeover'], 'owner', { 'leave-form': ['kept'] }),
  ...rightsOf(applications, 'owner', {
    'submit-application': ['submitted'],
    'edit-application': ['edited'],
    'withdraw-application': ['withdrawn'],
    'reply-to-question': ['replied'],
  }),
  ...rightsOf(applications, 'reviewer', {
    'start-review': ['reviewStarted'],
    'ask-applicant': ['asked'],
    'record-filing': ['filed'],
    'reject-application': ['rejected'],
    'reopen-application': ['reopened'],
  }),
  ...rightsOf(['partnerQualification'], 'reviewer', { 'record-decision': ['decided'] }),
  ...rightsOf(['customerQualification'], 'reviewer', { 'record-approval': ['decided'] }),
  ...rightsOf(applications, 'sees', shown('draft-mail')),
  ...rightsOf(['customerQualification'], 'ownerOrReviewer', shown('mail-customer')),
  ...rightsOf(['customerQualification'], 'owner', shown('set-up-customer')),
  ...rightsOf(['customerSetup'], 'owner', {
    ...answers('setup-customer', 'setup-code', 'setup-company', 'setup-domain', 'setup-person'),
    'setup-create': ['confirmed'],
    'setup-other-code': ['codeChanged'],
    'correct-setup': ['corrected'],
    'withdraw-setup': ['withdrawn'],
    ...shown('setup-without-code', 'remove-credentials'),
  }),
  ...rightsOf(['customerSetup'], 'ownerOrOperator', { 'resume-setup': ['resumed'] }),
  ...rightsOf(['takeover'], 'owner', {
    ...answers('takeover-customer', 'takeover-invitation'),
    'takeover-sent': ['sent'],
    'takeover-discard': ['lapsed'],
    'takeover-end': ['declined', 'lapsed'],
    ...shown('show-invitation', 'invitation-in'),
  }),
  ...rightsOf(['customerSetup', 'takeover'], 'owner', shown('mail-standing')),
  ...rightsOf(['order'], 'owner', {
    ...shown(
      'order-products',
      'order-product',
      'order-change',
      'order-sellers',
      'order-agreements',
      'order-agreement',
      'order-check',
      'order-look',
      'order-hand-over',
    ),
    'order-line': ['cartChanged'],
    'order-remove': ['cartChanged'],
    'order-seller': ['sellerChosen'],
    'order-review': ['submitted', 'reconfirmed'],
    'order-edit': ['edited'],
    'order-withdraw': ['withdrawn'],
    'order-handed-over': ['handedOver'],
  }),
  ...rightsOf(['order'], 'operator', { 'order-settle': ['settled'] }),
  ...rightsOf(['customerSetup', 'takeover'], 'agent', shown('order-for-case')),
  ...rightsOf([...applications, 'customerSetup', 'takeover', 'order'], 'successor', {
    'take-on': ['takenOn'],
  }),
  ...rightsOf([...applications, 'customerSetup', 'takeover', 'order'], 'sees', shown('show-case')),
  ...rightsOf([...applications, 'customerSetup', 'takeover', 'order'], 'keeper', shown('show-history')),
]);

/** Who somebody is to a case. */
export interface Stand {
  /** What they are now; without any role they are nobody. */
  readonly roles: readonly Role[];
  readonly isOwner: boolean;
  /** Whether they opened the case, or answered for its owner: then they never review it. */
  readonly isApplicant: boolean;
  /** Whether its owner is no longer an agent. */
  readonly isLeft: boolean;
}

const isApplication = ({ kind }: Case): boolean => applications.includes(kind);
const wasSubmitted = ({ history }: Case): boolean => history.some(({ what }) => what === 'submitted');
const isDraft = ({ status }: Case): boolean => status === 'draft' || status === 'drafted';

const isAgent = ({ roles }: Stand): boolean => roles.includes('adminAgent') || roles.includes('salesAgent');
const owns = (stand: Stand): boolean => stand.isOwner && isAgent(stand);

/** Whether somebody sees a case: agents theirs, reviewers what was submitted, operators what else is under way. */
export const sees = (stand: Stand, one: Case): boolean =>
  owns(stand) ||
  (stand.roles.includes('reviewer') && isApplication(one) && wasSubmitted(one)) ||
  (stand.roles.includes('operator') && !isApplication(one) && !isDraft(one));

/** What it takes to be each of those who may. */
const parts: Readonly<Record<Right['who'], (stand: Stand, one: Case) => boolean>> = {
  sees: () => true,
  agent: isAgent,
  owner: owns,
  successor: (stand) => isAgent(stand) && stand.isLeft && !stand.isOwner,
  reviewer: ({ roles, isApplicant }) => roles.includes('reviewer') && !isApplicant,
  operator: ({ roles, isOwner }) => roles.includes('operator') && !isOwner,
  keeper: ({ roles }, one) => roles.includes(isApplication(one) ? 'reviewer' : 'operator'),
  ownerOrOperator: (stand) => owns(stand) || stand.roles.includes('operator'),
  ownerOrReviewer: (stand, one) =>
    (one.status === 'inReview' || one.status === 'filed') && (owns(stand) || parts.reviewer(stand, one)),
};

/** Whether somebody who sees a case may use a verb on it at all. */
export function has(stand: Stand, one: Case, verb: string): boolean {
  if (verb === 'correct-setup' && 'tenantId' in one && one.tenantId) return false;
  const who = rights.get(verb)?.who;
  return who !== undefined && parts[who](stand, one);
}

/** Whether a verb may change a case now: it is for this kind, and the table of transitions allows an event of it. */
export const mayChange = (one: Case, verb: string): boolean => {
  const right = rights.get(verb);
  return Boolean(right?.kinds.includes(one.kind) && right.events.some((event) => isLegal(one, event)));
};
