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

/** Statuses in which a case is closed, and something comes after it all the same. */
const leading: readonly Case['status'][] = ['ready', 'refused', 'declined', 'lapsed'];

/** Whether a case has a next step: somebody is to do something, or it has ended and leads to something else. */
export const hasNextStep = (one: Case): boolean =>
  !isClosed(one) || leading.includes(one.status) || (one.kind === 'order' && one.status === 'rejected');
