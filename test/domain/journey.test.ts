import { deepEqual, equal } from 'node:assert/strict';
import type { Case } from '../../src/domain/case.ts';
import { nextOfAll, nextStepOf } from '../../src/domain/journey.ts';
import type { NextStep } from '../../src/domain/nextStep.ts';
import { approvedByMail, caseIn, draft, happen, organization, provider, walk } from './builders.ts';
import { approvedWithoutId, customerDraft, customerEvents, customerIn } from './customerBuilders.ts';

const answered = (one: Case, step: string, answers: object): Case =>
  happen(one, { type: 'answered', step, answers });

const asReseller = answered(draft(), 'organization', { ...organization, partnerType: 'indirectReseller' });
const withProvider = answered(asReseller, 'provider', provider);
const noReseller = answered(withProvider, 'organization', organization);

const steps: readonly { what: string; one: Case | undefined; next: NextStep }[] = [
  { what: 'without an application', one: undefined, next: { step: 'start', whose: 'you' } },
  { what: 'with a draft', one: draft(), next: { step: 'continue', whose: 'you' } },
  {
    what: 'as a reseller before the provider is named',
    one: asReseller,
    next: { step: 'continue', whose: 'you' },
  },
  { what: 'as a reseller with a provider', one: withProvider, next: { step: 'provider', whose: 'provider' } },
  { what: 'as a reseller no more', one: noReseller, next: { step: 'continue', whose: 'you' } },
  {
    what: 'after submitting',
    one: caseIn('submitted'),
    next: { step: 'awaitReview', whose: 'reviewer' },
  },
  { what: 'in review', one: caseIn('inReview'), next: { step: 'awaitFiling', whose: 'reviewer' } },
  { what: 'when something is asked', one: caseIn('actionNeeded'), next: { step: 'reply', whose: 'you' } },
  {
    what: 'when something is asked after the filing',
    one: walk(caseIn('filed'), 'asked'),
    next: { step: 'reply', whose: 'you' },
  },
  { what: 'after the filing', one: caseIn('filed'), next: { step: 'awaitMicrosoft', whose: 'microsoft' } },
  {
    what: 'after Microsoft’s e-mail',
    one: happen(caseIn('filed'), approvedByMail),
    next: { step: 'legalInfo', whose: 'reviewer' },
  },
  { what: 'when it is approved', one: caseIn('approved'), next: { step: 'customers', whose: 'you' } },
  { what: 'when it is rejected', one: caseIn('rejected'), next: { step: 'start', whose: 'you' } },
  { what: 'when it is withdrawn', one: caseIn('withdrawn'), next: { step: 'start', whose: 'you' } },
];

const customerSteps: readonly { what: string; one: Case; next: NextStep }[] = [
  { what: 'with a draft', one: customerDraft(), next: { step: 'continue', whose: 'you' } },
  { what: 'in review', one: customerIn('inReview'), next: { step: 'customerFiles', whose: 'reviewer' } },
  { what: 'after the filing', one: customerIn('filed'), next: { step: 'customerHears', whose: 'microsoft' } },
  {
    what: 'after Microsoft’s e-mail',
    one: happen(customerIn('filed'), approvedWithoutId),
    next: { step: 'validationId', whose: 'reviewer' },
  },
  {
    what: 'after next steps',
    one: happen(customerIn('filed'), { ...customerEvents.decided, outcome: 'nextSteps' }),
    next: { step: 'nextSteps', whose: 'reviewer' },
  },
  { what: 'when it is approved', one: customerIn('approved'), next: { step: 'setUp', whose: 'you' } },
];

describe('the next step', () => {
  for (const { what, one, next } of steps) {
    it(`${what} is ${next.step}, and it is for ${next.whose}`, () => {
      deepEqual(nextStepOf(one), next);
    });
  }
});

describe('the next step for a customer', () => {
  for (const { what, one, next } of customerSteps) {
    it(`${what} is ${next.step}, and it is for ${next.whose}`, () => {
      deepEqual(nextStepOf(one), next);
    });
  }
});

describe('the one next step over everything an agent has', () => {
  const asked = customerIn('actionNeeded');
  const waiting = customerIn('submitted');
  const all: readonly { what: string; own: Case[]; qualified: boolean; step: string; about?: Case }[] = [
    { what: 'nothing at all', own: [], qualified: false, step: 'start' },
    { what: 'nothing, where a colleague was qualified', own: [], qualified: true, step: 'customers' },
    { what: 'a customer before the partner', own: [customerDraft()], qualified: false, step: 'start' },
    {
      what: 'a partner that waits and a customer that does not',
      own: [customerDraft(), caseIn('filed')],
      qualified: false,
      step: 'continue',
    },
    {
      what: 'a partner and a customer that both wait',
      own: [waiting, caseIn('filed')],
      qualified: false,
      step: 'awaitMicrosoft',
    },
    {
      what: 'a customer that waits and one with a question',
      own: [waiting, asked, caseIn('approved')],
      qualified: true,
      step: 'reply',
      about: asked,
    },
    { what: 'customers that wait', own: [waiting, caseIn('approved')], qualified: true, step: 'awaitReview' },
    { what: 'approved customers alone', own: [customerIn('approved')], qualified: true, step: 'setUp' },
    { what: 'rejected customers alone', own: [customerIn('rejected')], qualified: true, step: 'customers' },
  ];

  for (const { what, own, qualified, step, about } of all) {
    it(`with ${what} is ${step}`, () => {
      const next = nextOfAll(own, qualified);
      equal(next.step, step);
      if (about) equal(next.one, about);
    });
  }

  it('is about the customer that has waited longest', () => {
    const older = customerDraft();
    equal(nextOfAll([customerDraft(), older], true).one, older);
  });
});
