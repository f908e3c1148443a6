import { deepEqual, equal } from 'node:assert/strict';
import { Case } from '../../src/domain/case.ts';
import { hasNextStep, nextStepOf } from '../../src/domain/journey.ts';
import { nextOfAll, type Partners } from '../../src/domain/nextOfAll.ts';
import type { NextStep } from '../../src/domain/nextStep.ts';
import { openOrder } from '../../src/domain/order/open.ts';
import type { OrderStatus } from '../../src/domain/order/order.ts';
import type { CustomerSetup } from '../../src/domain/setup/customerSetup.ts';
import { openTakeover } from '../../src/domain/takeover/open.ts';
import type { TakeoverStatus } from '../../src/domain/takeover/takeover.ts';
import {
  approvedWithoutId,
  customerDraft,
  customerEvents,
  customerIn,
} from './application/customerBuilders.ts';
import {
  approvedByMail,
  caseIn,
  draft,
  happen,
  monday,
  organization,
  owner,
  provider,
  walk,
} from './builders.ts';
import { setupDraft } from './setup/setupBuilders.ts';
import { takenOver } from './takeover/takeoverBuilders.ts';

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

const tenantId = takenOver.customerTenant;
const approvedCustomer = customerIn('approved');
const approval = {
  applicationId: approvedCustomer.id,
  ref: 'GCC-9C5TM',
  name: 'City of Springfield',
  isApproved: true,
  validationId: '4711',
  hasTenant: false,
};
const setupIn = (status: CustomerSetup['status'], tenant?: string): CustomerSetup => ({
  ...setupDraft(),
  status,
  approved: approval,
  tenantId: tenant,
});
const takeoverIn = (status: TakeoverStatus): Case => ({
  ...openTakeover('case-4', 'GCC-4T0RD', owner, monday),
  status,
  answers: { takenOver },
});
const orderIn = (status: OrderStatus, id = tenantId): Case => ({
  ...openOrder('case-5', 'GCC-5RDER', owner, monday),
  status,
  customer: { id, name: 'City of Springfield' },
});

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
  const all: readonly { what: string; own: Case[]; partners: Partners; step: string; about?: Case }[] = [
    { what: 'nothing at all', own: [], partners: 'none', step: 'start' },
    {
      what: 'nothing, where a colleague has applied',
      own: [],
      partners: 'applied',
      step: 'colleagueApplied',
    },
    {
      what: 'a draft beside a colleague’s',
      own: [{ ...draft(), revision: 2 }],
      partners: 'applied',
      step: 'continue',
    },
    {
      what: 'a draft with nothing in it beside a colleague’s',
      own: [draft()],
      partners: 'applied',
      step: 'colleagueApplied',
    },
    { what: 'nothing, where a colleague was qualified', own: [], partners: 'qualified', step: 'customers' },
    { what: 'a customer before the partner', own: [customerDraft()], partners: 'none', step: 'start' },
    {
      what: 'a partner that waits, and drafts that wait for it',
      own: [customerDraft(), takeoverIn('drafted'), caseIn('filed')],
      partners: 'none',
      step: 'awaitMicrosoft',
    },
    {
      what: 'a cart, as a reseller',
      own: [orderIn('draft'), withProvider],
      partners: 'qualified',
      step: 'handOver',
    },
    {
      what: 'a cart, as a reseller who has withdrawn',
      own: [orderIn('draft'), happen(withProvider, { type: 'withdrawn' })],
      partners: 'qualified',
      step: 'handOver',
    },
    {
      what: 'a cart, as a partner who orders',
      own: [orderIn('draft')],
      partners: 'qualified',
      step: 'continueOrder',
    },
    {
      what: 'a partner and a customer that both wait',
      own: [waiting, caseIn('filed')],
      partners: 'none',
      step: 'awaitMicrosoft',
    },
    {
      what: 'a customer that waits and one with a question',
      own: [waiting, asked, caseIn('approved')],
      partners: 'qualified',
      step: 'reply',
      about: asked,
    },
    {
      what: 'customers that wait',
      own: [waiting, caseIn('approved')],
      partners: 'qualified',
      step: 'awaitReview',
    },
    { what: 'approved customers alone', own: [customerIn('approved')], partners: 'qualified', step: 'setUp' },
    {
      what: 'rejected customers alone',
      own: [customerIn('rejected')],
      partners: 'qualified',
      step: 'customers',
    },
    {
      what: 'a provider that is qualified',
      own: [withProvider],
      partners: 'qualified',
      step: 'providersCustomers',
    },
  ];

  for (const { what, own, partners, step, about } of all) {
    it(`with ${what} is ${step}`, () => {
      const next = nextOfAll(own, partners);
      equal(next.step, step);
      if (about) equal(next.one, about);
    });
  }

  it('is about the customer that has waited longest', () => {
    const older = customerDraft();
    equal(nextOfAll([customerDraft(), older], 'qualified').one, older);
  });
});

describe('the one next step after a case that has ended', () => {
  const ready = setupIn('ready', tenantId);
  const takenOverOne = takeoverIn('ready');
  const refused = setupIn('refused');
  const waiting = customerIn('submitted');
  const all: readonly { what: string; own: Case[]; step: NextStep['step']; about?: Case }[] = [
    { what: 'an approved customer and one that waits', own: [waiting, approvedCustomer], step: 'setUp' },
    { what: 'a customer that was set up', own: [ready, approvedCustomer], step: 'isSetUp', about: ready },
    { what: 'a customer that was taken over', own: [takenOverOne], step: 'orderTakenOver' },
    { what: 'a customer that was set up and one that waits', own: [waiting, ready], step: 'isSetUp' },
    { what: 'a draft, which comes first', own: [ready, customerDraft()], step: 'continue' },
    { what: 'an order for another customer', own: [orderIn('provisioned', 'other'), ready], step: 'isSetUp' },
    { what: 'an order that was refused', own: [orderIn('rejected'), ready], step: 'isSetUp' },
    {
      what: 'an order that is being provisioned',
      own: [orderIn('placed'), ready],
      step: 'awaitProvisioning',
    },
    { what: 'an order that has come', own: [orderIn('provisioned'), ready], step: 'customers' },
    { what: 'an order that was not wanted', own: [orderIn('withdrawn'), takenOverOne], step: 'customers' },
    { what: 'a creation that was refused', own: [refused, approvedCustomer], step: 'correctSetup' },
    {
      what: 'one that was refused before another',
      own: [setupIn('creating'), refused],
      step: 'awaitCreation',
    },
    { what: 'a qualification that was denied', own: [setupIn('refused', tenantId)], step: 'customers' },
    { what: 'a setup that was given up', own: [setupIn('withdrawn'), approvedCustomer], step: 'setUp' },
    { what: 'an invitation that has lapsed', own: [takeoverIn('lapsed')], step: 'customers' },
  ];

  for (const { what, own, step, about } of all) {
    it(`with ${what} is ${step}`, () => {
      const next = nextOfAll(own, 'qualified');
      equal(next.step, step);
      if (about) equal(next.one, about);
    });
  }

  it('is no setup of a customer whose own tenant is taken over', () => {
    const withTenant = Case.parse({ ...approvedCustomer, customerTenant: { kind: 'gcc', id: tenantId } });
    equal(nextOfAll([takeoverIn('sent'), withTenant], 'qualified').step, 'awaitAcceptance');
  });

  it('is written on the card of such a case, and on no other that is closed', () => {
    const lapsed = Case.parse({ ...takeoverIn('lapsed'), sentOn: '2026-01-05' });
    const leading = [ready, refused, takenOverOne, lapsed, orderIn('rejected')];
    deepEqual(leading.map(hasNextStep), Array(5).fill(true));
    const over = [customerIn('rejected'), orderIn('provisioned'), setupIn('withdrawn'), caseIn('approved')];
    const inVain = [takeoverIn('declined'), takeoverIn('lapsed')];
    deepEqual([...over, ...inVain].map(hasNextStep), Array(6).fill(false));
    deepEqual(nextStepOf(setupIn('refused', tenantId)), { step: 'mendStanding', whose: 'you' });
  });
});
