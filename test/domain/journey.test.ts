import { deepEqual } from 'node:assert/strict';
import type { Case } from '../../src/domain/case.ts';
import { type NextStep, nextStepOf } from '../../src/domain/journey.ts';
import { approvedByMail, caseIn, draft, happen, organization, provider, walk } from './builders.ts';

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

describe('the next step', () => {
  for (const { what, one, next } of steps) {
    it(`${what} is ${next.step}, and it is for ${next.whose}`, () => {
      deepEqual(nextStepOf(one), next);
    });
  }
});
