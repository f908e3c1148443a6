import { deepEqual, equal, throws } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { CustomerAnswers } from '../../../src/domain/application/customerQualification.ts';
import { PartnerQualification } from '../../../src/domain/application/partnerQualification.ts';
import { advance, Case, isAnswered } from '../../../src/domain/case.ts';
import { firstBroken } from '../../../src/domain/journal.ts';
import { applicantName, searchText } from '../../../src/domain/names.ts';
import { changed, happen, reviewer, tenantId, tuesday } from '../builders.ts';
import {
  answering,
  approvedWithoutId,
  body,
  contact,
  customerDraft,
  customerEvents,
  customerIn,
  isSameCustomer,
  regulatedData,
  tenants,
} from './customerBuilders.ts';

const another = '8d7f2a51-6b0c-4e19-b2d4-90c1e5f3a7b6';
const kinds = { tenant: { kind: 'commercial' }, customerTenant: { kind: 'gcc' } } as const;
const withTenants = happen(customerDraft(), {
  type: 'answered',
  step: 'tenants',
  answers: { ...tenants, customerTenantId: another },
  ...kinds,
});

describe('an answered step of a customer’s application', () => {
  it('keeps both tenants with what was looked up about them', () => {
    deepEqual(changed(customerDraft(), withTenants), {
      answers: { tenants: { ...tenants, customerTenantId: another } },
      partnerTenantId: tenantId,
      ...kinds,
    });
  });

  it('leaves both alone when it is about something else', () => {
    const next = answering(withTenants, 'body', body);
    deepEqual(Object.keys(changed(withTenants, next)), ['answers']);
  });

  it('forgets the customer’s tenant when it is taken away', () => {
    const next = answering(withTenants, 'tenants', tenants);
    deepEqual(changed(withTenants, next), {
      answers: { tenants },
      tenant: undefined,
      customerTenant: undefined,
    });
  });

  it('is refused with answers that are none', () => {
    throws(() => answering(customerDraft(), 'contact', { ...contact, signer: 'somebody' }));
  });

  it('makes the last of four that are needed', () => {
    const steps = Object.entries({ body, regulatedData, tenants, contact });
    const counts = steps.map((_, last) =>
      isAnswered(
        steps
          .slice(0, last + 1)
          .reduce((one, [step, answers]) => answering(one, step, answers), customerDraft()),
      ),
    );
    deepEqual(counts, [false, false, false, true]);
  });
});

describe('an approval of a customer', () => {
  it('waits as filed without a validation ID, and stops the clock', () => {
    const next = happen(customerIn('filed'), approvedWithoutId);
    deepEqual([next.status, next.clock, next.answer?.outcome], ['filed', undefined, 'approved']);
  });

  it('is whole with one, at once or later', () => {
    equal(happen(customerIn('filed'), customerEvents.decided).status, 'approved');
    const held = happen(customerIn('filed'), approvedWithoutId);
    equal(happen(held, customerEvents.decided).answer?.validationId, '4711');
  });

  it('needs an approval: next steps with a validation ID approve nobody', () => {
    const next = happen(customerIn('filed'), { ...customerEvents.decided, outcome: 'nextSteps' });
    equal(next.status, 'filed');
  });
});

describe('two applications for customers', () => {
  const of = (changes: Partial<typeof body>, customerTenantId = ''): CustomerAnswers => ({
    body: { ...body, website: 'www.other.example.gov', ...changes },
    tenants: { ...tenants, customerTenantId },
  });
  const first: CustomerAnswers = { body, tenants: { ...tenants, customerTenantId: another } };

  it('are for the same with the same tenant, or the same name in the same state, however that is spelt', () => {
    equal(isSameCustomer(first, of({ legalName: 'Other' }, another)), true);
    equal(isSameCustomer(first, of({ legalName: 'CITY  of Springfield.' })), true);
    equal(isSameCustomer(first, of({ region: 'Illinois' })), true);
  });

  for (const [legalName, region] of [
    ['Springfield, City of', 'IL'],
    ['The City of Springfield', 'Ill.'],
    ['Cíty of Spríngfield', 'State of Illinois'],
  ] as const)
    it(`are for the same as registers spell it, too: ${legalName} / ${region}`, () => {
      equal(isSameCustomer(first, of({ legalName, region })), true);
    });

  it('are for different ones with the same name in another state, or on the same website', () => {
    equal(isSameCustomer(first, of({ region: 'MA' })), false);
    equal(isSameCustomer(first, of({ legalName: 'Police', website: body.website })), false);
  });

  it('tell nothing while they are empty: no tenant yet is not the same tenant', () => {
    equal(isSameCustomer({}, {}), false);
    equal(isSameCustomer({ tenants }, { tenants }), false);
  });
});

describe('the store', () => {
  it('gives a customer’s case back as it was, with its history whole', () => {
    const one = customerIn('approved');
    const back = Case.parse(JSON.parse(JSON.stringify(one)));
    deepEqual(JSON.parse(JSON.stringify(back)), JSON.parse(JSON.stringify(one)));
    equal(firstBroken(back.history), -1);
  });

  it('still opens a partner’s case that was stored before there were customers, and lets it go on', () => {
    const file = new URL('../../fixtures/partnerCaseBeforeCustomers.json', import.meta.url);
    const stored = JSON.parse(readFileSync(file, 'utf8'));
    const one = PartnerQualification.parse(Case.parse(stored));
    deepEqual(JSON.parse(JSON.stringify(one)), stored);
    equal(firstBroken(one.history), -1);
    const asked = { ...one, status: 'filed' as const };
    equal(firstBroken(advance(asked, customerEvents.asked, reviewer, tuesday).history), -1);
  });
});

describe('what a customer’s case is called', () => {
  it('is the customer’s legal name, once it is known', () => {
    equal(applicantName(customerDraft()), undefined);
    equal(applicantName(answering(customerDraft(), 'body', body)), 'City of Springfield');
  });

  it('is found by its ref, name, tenants and contact', () => {
    const words = searchText(answering(answering(withTenants, 'body', body), 'contact', contact));
    for (const word of ['gcc-9c5tm', 'springfield', tenantId, another, 'clerk'])
      equal(words.includes(word), true, word);
  });
});
