import type { Case } from './case.ts';
import { approvalOf } from './partnerQualification.ts';

/** Whose the next step is. */
export type Whose = 'you' | 'reviewer' | 'microsoft' | 'provider';

/** The one next step on the way to a qualified partner. */
export interface NextStep {
  readonly step:
    | 'start'
    | 'continue'
    | 'provider'
    | 'awaitReview'
    | 'awaitFiling'
    | 'reply'
    | 'awaitMicrosoft'
    | 'legalInfo'
    | 'nextSteps'
    | 'customers';
  readonly whose: Whose;
}

/** The next step of an applicant, from the application they work on; without one, to start. */
export function nextStepOf(one: Case | undefined): NextStep {
  switch (one?.status) {
    case 'draft':
      return one.answers.organization?.partnerType === 'indirectReseller' && one.answers.provider
        ? { step: 'provider', whose: 'provider' }
        : { step: 'continue', whose: 'you' };
    case 'submitted':
      return { step: 'awaitReview', whose: 'reviewer' };
    case 'inReview':
      return { step: 'awaitFiling', whose: 'reviewer' };
    case 'actionNeeded':
      return { step: 'reply', whose: 'you' };
    case 'filed':
      if (approvalOf(one)) return { step: 'legalInfo', whose: 'reviewer' };
      return one.answer
        ? { step: 'nextSteps', whose: 'reviewer' }
        : { step: 'awaitMicrosoft', whose: 'microsoft' };
    case 'approved':
      return { step: 'customers', whose: 'you' };
    default:
      return { step: 'start', whose: 'you' };
  }
}
