import { deepEqual, equal } from 'node:assert/strict';
import { isTaken } from '../../src/domain/assess.ts';
import {
  answersOf,
  type Case,
  currentOf,
  inOrder,
  isApplication,
  isCurrent,
  isCustomer,
  isDraft,
  isLegal,
  isOrder,
  isPartner,
  isSetup,
  isTakeover,
} from '../../src/domain/case.ts';
import { openOrder } from '../../src/domain/order/open.ts';
import { ruleIds } from '../../src/domain/rules/rule.ts';
import { openTakeover } from '../../src/domain/takeover/open.ts';
import {
  body,
  customerDraft,
  customerEvents,
  customerIn,
  isSameCustomer,
  tenants,
} from './application/customerBuilders.ts';
import { caseIn, draft, events, happen, monday, organization, owner } from './builders.ts';
import { confirmed, setupDraft } from './setup/setupBuilders.ts';

/** One case of each kind, in the order of their kinds. */
const ofEachKind = (): Case[] => [
  draft(),
  customerDraft(),
  setupDraft(),
  openTakeover('case-4', 'GCC-4KT0V', owner, monday),
  openOrder('case-5', 'GCC-7RDER', owner, monday),
];

describe('a case', () => {
  it('is of one kind, and an application only if it is for a qualification', () => {
    for (const [index, is] of [isPartner, isCustomer, isSetup, isTakeover, isOrder].entries())
      deepEqual(
        ofEachKind().map(is),
        ofEachKind().map((_, place) => place === index),
      );
    deepEqual(ofEachKind().map(isApplication), [true, true, false, false, false]);
  });

  it('is a draft until it has left its owner', () => {
    deepEqual(ofEachKind().map(isDraft), [true, true, true, true, true]);
    deepEqual([caseIn('submitted'), confirmed()].map(isDraft), [false, false]);
  });

  it('has answers by their step, if it has any', () => {
    deepEqual(answersOf(happen(draft(), events.answered), 'organization'), organization);
    equal(answersOf(draft(), 'organization'), undefined);
    equal(answersOf(ofEachKind()[4] ?? draft(), 'organization'), undefined);
  });

  it('meets no event of another kind', () => {
    deepEqual(
      ofEachKind().map((one) => isLegal(one, 'customerChosen')),
      [false, false, false, false, true],
    );
  });

  it('was seen as it is by nobody who names no revision of it, and by whoever saw it opened', () => {
    deepEqual(
      [-1, 0, 1, 2].map((revision) => isCurrent(draft(), revision)),
      [false, false, true, false],
    );
  });
});

describe('somebody’s cases', () => {
  const [open, approved, rejected] = [caseIn('filed'), caseIn('approved'), caseIn('rejected')];

  it('stand with those first that are not closed, then with those last changed', () => {
    const newer = { ...approved, changedAt: '2026-02-01T00:00:00.000Z' };
    deepEqual([rejected, open, newer, draft()].sort(inOrder), [open, draft(), newer, rejected]);
  });

  it('have one that is worked on: an open one, else the approved one', () => {
    equal(currentOf([rejected, approved, open]), open);
    equal(currentOf([rejected, approved]), approved);
    equal(currentOf([rejected]), undefined);
  });
});

describe('another application for the same', () => {
  it('is what three rules find', () => {
    const found = ruleIds.filter((rule) =>
      isTaken([{ rule, verdict: 'warn', cite: [], advice: { ask: 'colleague' } }]),
    );
    deepEqual(found, ['P8', 'P9', 'C13']);
    equal(isTaken([]), false);
  });
});

describe('a validation ID that was found', () => {
  it('is kept beside the answers, with its organization and when it was seen', () => {
    const { type: _, ...code } = customerEvents.codeFound;
    const one = happen(customerIn('filed'), customerEvents.codeFound);
    deepEqual(one.kind === 'customerQualification' && one.foundCode, code);
  });
});

describe('what was looked up about a customer’s tenants', () => {
  it('is kept with the answers that name them, and through all others', () => {
    const looked = { tenant: { kind: 'commercial' }, customerTenant: { kind: 'gcc' } } as const;
    const named = happen(customerDraft(), { type: 'answered', step: 'tenants', answers: tenants, ...looked });
    const later = happen(named, customerEvents.answered);
    for (const one of [named, later])
      deepEqual(isCustomer(one) && [one.tenant, one.customerTenant], [looked.tenant, looked.customerTenant]);
  });
});

describe('two customers', () => {
  const other = { ...body, website: 'other.example.gov' };

  it('are the same by tenant, or name and state, however both are written', () => {
    const customerTenantId = '9b1e0c44-21c5-4a57-8a36-6f0d5c2e7a18';
    const named = { tenants: { ...tenants, customerTenantId } };
    equal(isSameCustomer(named, named), true);
    equal(isSameCustomer({ body }, { body: { ...other, legalName: 'CITY of  Springfield.' } }), true);
    equal(isSameCustomer({ body }, { body: { ...other, region: ' illinois' } }), true);
  });

  it('are not the same when nothing says so', () => {
    equal(isSameCustomer({ body }, { body: { ...body, legalName: 'Another' } }), false);
    equal(isSameCustomer({ body }, { body: { ...other, region: 'MA' } }), false);
    equal(isSameCustomer({ body }, { body: { ...other, legalName: 'City of Spring Field' } }), false);
    for (const [one, two] of [
      [{ body }, { tenants }],
      [{ tenants }, { body }],
      [{ tenants: { ...tenants, customerTenantId: 'a' } }, { body }],
      [{ tenants }, { tenants }],
    ] as const)
      equal(isSameCustomer(one, two), false);
  });
});
