import { type Case, type CaseKind, type EventName, isLegal } from '../../src/domain/case.ts';
import type { Somebody } from './house.ts';

/** What a verb does to a case, written down once more and not taken from the product: who may, and which event it causes. */
interface Right {
  readonly kinds: readonly CaseKind[];
  readonly who: 'owner' | 'reviewer' | 'operator' | 'ownerOrOperator' | 'ownerOrReviewer' | 'keeper' | 'sees';
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
  ...rightsOf(applications, 'owner', {
    'leave-form': ['kept'],
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
  ...rightsOf(['customerSetup'], 'owner', {
    ...answers('setup-customer', 'setup-code', 'setup-company', 'setup-domain', 'setup-person'),
    'setup-create': ['confirmed'],
    'correct-setup': ['corrected'],
  }),
  ...rightsOf(['customerSetup'], 'ownerOrOperator', { 'resume-setup': ['resumed'] }),
  ...rightsOf(['takeover'], 'owner', {
    ...answers('takeover-customer', 'takeover-invitation'),
    'takeover-sent': ['sent'],
    'takeover-end': ['declined', 'lapsed'],
    ...shown('show-invitation', 'mail-standing', 'invitation-in'),
  }),
  ...rightsOf(['order'], 'owner', {
    ...shown(
      'order-products',
      'order-product',
      'order-change',
      'order-sellers',
      'order-agreements',
      'order-agreement',
    ),
    ...shown('order-check', 'order-look'),
    'order-line': ['cartChanged'],
    'order-remove': ['cartChanged'],
    'order-seller': ['sellerChosen'],
    'order-review': ['submitted', 'reconfirmed'],
    'order-edit': ['edited'],
    'order-withdraw': ['withdrawn'],
  }),
  ...rightsOf(['order'], 'operator', { 'order-settle': ['settled'] }),
  ...rightsOf([...applications, 'customerSetup', 'takeover', 'order'], 'sees', shown('show-case')),
  ...rightsOf([...applications, 'customerSetup', 'takeover', 'order'], 'keeper', shown('show-history')),
]);

/** Who somebody is to a case. */
export interface Stand {
  /** What they are there; without any role they are nobody. */
  readonly part: Somebody;
  readonly isOwner: boolean;
}

const isApplication = ({ kind }: Case): boolean => applications.includes(kind);
const wasSubmitted = ({ history }: Case): boolean => history.some(({ what }) => what === 'submitted');
const isDraft = ({ status }: Case): boolean => status === 'draft' || status === 'drafted';

/** Whether somebody sees a case: owners theirs, reviewers what was submitted, operators what else is under way. */
export const sees = ({ part, isOwner }: Stand, one: Case): boolean =>
  isOwner ||
  ((part === 'reviewer' || part === 'applicant') && isApplication(one) && wasSubmitted(one)) ||
  (part === 'operator' && !isApplication(one) && !isDraft(one));

/** Whether somebody who sees a case may use a verb on it at all. */
export function has({ part, isOwner }: Stand, one: Case, verb: string): boolean {
  const who = rights.get(verb)?.who;
  const isReviewer = part === 'reviewer' && !isOwner;
  const isOperator = part === 'operator' && !isOwner;
  if (who === 'owner') return isOwner && !(verb === 'correct-setup' && 'tenantId' in one && one.tenantId);
  if (who === 'reviewer') return isReviewer;
  if (who === 'operator') return isOperator;
  if (who === 'keeper') return isApplication(one) ? isReviewer || part === 'applicant' : isOperator;
  if (who === 'ownerOrOperator') return isOwner || isOperator;
  if (who === 'ownerOrReviewer') return (isOwner || isReviewer) && one.status === 'inReview';
  return true;
}

/** Whether a verb may change a case now: it is for this kind, and the table of transitions allows an event of it. */
export const mayChange = (one: Case, verb: string): boolean => {
  const right = rights.get(verb);
  return Boolean(right?.kinds.includes(one.kind) && right.events.some((event) => isLegal(one, event)));
};
