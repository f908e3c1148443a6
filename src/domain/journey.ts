import { type Case, currentOf, isClosed } from './case.ts';
import { isReseller } from './partnerQualification.ts';
import { approvalOf } from './qualification.ts';

/** Whose the next step is. */
export type Whose = 'you' | 'reviewer' | 'microsoft' | 'provider';

/** One step on the way to a qualified partner (S1) and its qualified customers (S2). */
export interface NextStep {
  readonly step:
    | 'start'
    | 'continue'
    | 'provider'
    | 'awaitReview'
    | 'awaitFiling'
    | 'customerFiles'
    | 'reply'
    | 'awaitMicrosoft'
    | 'customerHears'
    | 'legalInfo'
    | 'validationId'
    | 'nextSteps'
    | 'customers'
    | 'setUp';
  readonly whose: Whose;
}

/** The next step of an application; without one, to start with the own organisation. */
export function nextStepOf(one: Case | undefined): NextStep {
  const isPartner = one?.kind === 'partnerQualification';
  switch (one?.status) {
    case 'draft':
      return isPartner && isReseller(one.answers) && one.answers.provider
        ? { step: 'provider', whose: 'provider' }
        : { step: 'continue', whose: 'you' };
    case 'submitted':
      return { step: 'awaitReview', whose: 'reviewer' };
    case 'inReview':
      return { step: isPartner ? 'awaitFiling' : 'customerFiles', whose: 'reviewer' };
    case 'actionNeeded':
      return { step: 'reply', whose: 'you' };
    case 'filed':
      return stepAfterFiling(one);
    case 'approved':
      return { step: isPartner ? 'customers' : 'setUp', whose: 'you' };
    default:
      return { step: 'start', whose: 'you' };
  }
}

function stepAfterFiling(one: Case): NextStep {
  const isPartner = one.kind === 'partnerQualification';
  if (approvalOf(one)) return { step: isPartner ? 'legalInfo' : 'validationId', whose: 'reviewer' };
  if (one.answer) return { step: 'nextSteps', whose: 'reviewer' };
  return { step: isPartner ? 'awaitMicrosoft' : 'customerHears', whose: 'microsoft' };
}

/** A next step, and the case that it is about. */
export interface NextOfAll extends NextStep {
  readonly one?: Case | undefined;
}

/**
 * The one next step of an agent over all of their cases, which come last changed first: before the organisation is
 * qualified its own application, unless it waits for others while a customer's waits for the agent.
 */
export function nextOfAll(own: readonly Case[], isQualified: boolean): NextOfAll {
  const partner = currentOf(own.filter(({ kind }) => kind === 'partnerQualification'));
  const customers = own.filter(({ kind }) => kind === 'customerQualification');
  const open = customers.filter((one) => !isClosed(one)).toReversed();
  const ahead = isQualified ? open : [partner, ...open];
  const steps = ahead.map((one): NextOfAll => ({ ...nextStepOf(one), one }));
  const approved = customers.find(({ status }) => status === 'approved');
  const next = steps.find(({ whose }) => whose === 'you') ?? steps[0];
  if (next) return next;
  return approved ? { ...nextStepOf(approved), one: approved } : { step: 'customers', whose: 'you' };
}
