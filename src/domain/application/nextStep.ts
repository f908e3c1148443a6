import type { Application } from '../case.ts';
import type { NextStep } from '../nextStep.ts';
import { isReseller } from './partnerQualification.ts';
import { approvalOf } from './qualification.ts';

/** The next step of an application for qualification. */
export function applicationNextStep(one: Application): NextStep {
  const isPartner = one.kind === 'partnerQualification';
  switch (one.status) {
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

function stepAfterFiling(one: Application): NextStep {
  const isPartner = one.kind === 'partnerQualification';
  if (approvalOf(one)) return { step: isPartner ? 'legalInfo' : 'validationId', whose: 'reviewer' };
  if (one.answer) return { step: 'nextSteps', whose: 'reviewer' };
  return { step: isPartner ? 'awaitMicrosoft' : 'customerHears', whose: 'microsoft' };
}
