import { applicationStep } from './applicationSteps.ts';
import {
  type Case,
  type CaseKind,
  type Cases,
  currentOf,
  isClosed,
  isCustomer,
  isPartner,
  isSetup,
} from './case.ts';
import type { NextStep } from './nextStep.ts';
import { orderNextStep } from './order/nextStep.ts';
import { setupNextStep } from './setup/nextStep.ts';
import { takeoverNextStep } from './takeover/nextStep.ts';

const stepsOf: { readonly [K in CaseKind]: (one: Cases[K]) => NextStep } = {
  partnerQualification: applicationStep,
  customerQualification: applicationStep,
  customerSetup: setupNextStep,
  takeover: takeoverNextStep,
  order: orderNextStep,
};

const stepOf = <K extends CaseKind>(kind: K): ((one: Cases[K]) => NextStep) => stepsOf[kind];

/** The next step of a case; without one, to start with the own organisation. */
export const nextStepOf = (one: Case | undefined): NextStep =>
  one ? stepOf<CaseKind>(one.kind)(one) : { step: 'start', whose: 'you' };

/** A next step, and the case that it is about. */
export interface NextOfAll extends NextStep {
  readonly one?: Case | undefined;
}

/**
 * The one next step of an agent over all of their cases, which come last changed first: before the organisation is
 * qualified its own application, unless it waits for others while another case waits for the agent.
 */
export function nextOfAll(own: readonly Case[], isQualified: boolean): NextOfAll {
  const partner = currentOf(own.filter(isPartner));
  const others = own.filter(({ kind }) => kind !== 'partnerQualification');
  const open = others.filter((one) => !isClosed(one)).toReversed();
  const ahead = isQualified ? open : [partner, ...open];
  const steps = ahead.map((one): NextOfAll => ({ ...nextStepOf(one), one }));
  const approved = own.filter(isCustomer).find((one) => isToSetUp(one, own));
  const next = steps.find(({ whose }) => whose === 'you') ?? steps[0];
  if (next) return next;
  return approved ? { ...nextStepOf(approved), one: approved } : { step: 'customers', whose: 'you' };
}

/** Whether a customer is approved, and nobody has begun to set it up. */
const isToSetUp = (one: Case, all: readonly Case[]): boolean =>
  one.status === 'approved' &&
  !all
    .filter(isSetup)
    .some(({ approved, status }) => status !== 'withdrawn' && approved?.applicationId === one.id);
