import { applicationNextStep } from './application/nextStep.ts';
import { type Case, type CaseKind, type Cases, isClosed } from './case.ts';
import type { NextStep } from './nextStep.ts';
import { orderNextStep } from './order/nextStep.ts';
import { setupNextStep } from './setup/nextStep.ts';
import { takeoverNextStep } from './takeover/nextStep.ts';

const stepsOf: { readonly [K in CaseKind]: (one: Cases[K]) => NextStep } = {
  partnerQualification: applicationNextStep,
  customerQualification: applicationNextStep,
  customerSetup: setupNextStep,
  takeover: takeoverNextStep,
  order: orderNextStep,
};

const stepOf = <K extends CaseKind>(kind: K): ((one: Cases[K]) => NextStep) => stepsOf[kind];

/** The next step of a case; without one, to start with the own organization. */
export const nextStepOf = (one: Case | undefined): NextStep =>
  one ? stepOf<CaseKind>(one.kind)(one) : { step: 'start', whose: 'you' };

/** Whether something comes after a case that is closed. Whoever has declined an invitation, or never got it, is not asked about it. */
function leadsOn(one: Case): boolean {
  if (one.kind === 'order') return one.status === 'rejected';
  if (one.kind === 'takeover' && one.status === 'lapsed') return one.sentOn !== undefined;
  return one.status === 'ready' || one.status === 'refused';
}

/** Whether a case has a next step: somebody is to do something, or it has ended and leads to something else. */
export const hasNextStep = (one: Case): boolean => !isClosed(one) || leadsOn(one);
