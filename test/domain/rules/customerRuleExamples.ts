import { governmentKinds } from '../../../src/domain/application/customerQualification.ts';
import type { CustomerFacts } from '../../../src/domain/rules/customer.ts';
import { body, contact, regulatedData, tenants } from '../application/customerBuilders.ts';
import type { Expected } from './ruleExamples.ts';

/** A city with which nothing is wrong, for a partner that is qualified. */
export const goodCustomer: CustomerFacts = {
  partnerQualified: true,
  partnerDomains: ['fabrikam.example'],
  body,
  regulatedData,
  tenants,
  contact,
  appliedElsewhere: false,
};

const customer = (changes: Partial<CustomerFacts>): CustomerFacts => ({ ...goodCustomer, ...changes });
const called = (legalName: string) => customer({ body: { ...body, legalName } });
const inRegion = (region: string) => customer({ body: { ...body, region } });
const kind = (bodyKind: typeof body.bodyKind) => customer({ body: { ...body, bodyKind } });
const holding = (changes: Partial<typeof regulatedData>, bodyKind = body.bodyKind) =>
  customer({ body: { ...body, bodyKind }, regulatedData: { ...regulatedData, ...changes } });
const company = (changes: Partial<typeof regulatedData>) => holding(changes, 'company');
const withTenants = (changes: Partial<typeof tenants>) => customer({ tenants: { ...tenants, ...changes } });
const reached = (changes: Partial<typeof contact>) => customer({ contact: { ...contact, ...changes } });

const nothingAnswered: CustomerFacts = {
  partnerQualified: true,
  partnerDomains: [],
  appliedElsewhere: false,
};

export const customerExamples: readonly Expected<CustomerFacts>[] = [
  {
    id: 'C1',
    verdict: 'block',
    catches: { 'a desk without a qualified partner': customer({ partnerQualified: false }) },
    passes: { 'a desk with one': goodCustomer },
  },
  {
    id: 'C2',
    verdict: 'pass',
    catches: Object.fromEntries(governmentKinds.map((one) => [`a body of the kind ${one}`, kind(one)])),
    passes: {
      'a company': kind('company'),
      'an international body': kind('international'),
      'a city abroad, which is for C17': inRegion('Bavaria'),
      'an unanswered form': nothingAnswered,
    },
  },
  {
    id: 'C3',
    verdict: 'block',
    catches: { 'an international body': kind('international') },
    passes: { 'several states together': kind('interstate'), 'an unanswered form': nothingAnswered },
  },
  {
    id: 'C4',
    verdict: 'block',
    catches: { 'a company without regulated data': company({}) },
    passes: {
      'a company with criminal justice information': company({ dataTypes: ['cji'] }),
      'a city without regulated data': goodCustomer,
      'a company that was not asked yet': { ...kind('company'), regulatedData: undefined },
    },
  },
  {
    id: 'C5',
    verdict: 'warn',
    catches: {
      'a company with other data': company({ dataTypes: ['other'] }),
      'a company with owners abroad': company({ dataTypes: ['cji'], foreignOwned: true }),
    },
    passes: {
      'a company with criminal justice information': company({ dataTypes: ['cji'] }),
      'a city with other data': holding({ dataTypes: ['other'] }),
    },
  },
  {
    id: 'C6',
    verdict: 'block',
    catches: {
      'a partner that signs for the customer': reached({ signer: 'partner' }),
      'a customer that does not know that it binds': reached({ binding: false }),
    },
    passes: { 'a customer that knows and signs': goodCustomer, 'an unanswered form': nothingAnswered },
  },
  {
    id: 'C7',
    verdict: 'block',
    catches: {
      'an address of Microsoft': reached({ email: 'gcc@Microsoft.com' }),
      'an address of the partner': reached({ email: 'sales@fabrikam.example' }),
      'an address in a part of the partner’s domain': reached({ email: 'sales@mail.fabrikam.example' }),
    },
    passes: {
      'an address of the customer': goodCustomer,
      'a domain that only ends alike': reached({ email: 'clerk@notfabrikam.example' }),
      'an unanswered form': nothingAnswered,
    },
  },
  {
    id: 'C8',
    verdict: 'block',
    catches: {
      'a single letter': called('X'),
      'symbols only': called('*** --- ***'),
      'a legal form only': called('LLC'),
      'a legal form with dots': called('L.L.C.'),
      'two legal forms': called('Company, Inc.'),
    },
    passes: {
      'a full name': goodCustomer,
      'a name with its legal form': called('Fabrikam LLC'),
      'a name in another script': called('大阪'),
    },
  },
  {
    id: 'C9',
    verdict: 'block',
    catches: { 'another review option': withTenants({ reviewOption: 'other' }) },
    passes: { 'the option for customers': goodCustomer, 'an unanswered form': nothingAnswered },
  },
  {
    id: 'C10',
    verdict: 'warn',
    catches: {
      'a company with ITAR': company({ dataTypes: ['itar'] }),
      'a city with Impact Level 4': holding({ dataTypes: ['cji', 'dodIl4'] }),
    },
    passes: { 'Impact Level 2': holding({ dataTypes: ['dodIl2'] }), 'no data': goodCustomer },
  },
  {
    id: 'C11',
    verdict: 'warn',
    catches: { 'commercial subscriptions with us': withTenants({ hasCommercial: true }) },
    passes: { 'a customer without': goodCustomer, 'an unanswered form': nothingAnswered },
  },
  {
    id: 'C12',
    verdict: 'block',
    catches: {
      'an education tenant': withTenants({ segment: 'education' }),
      'a nonprofit tenant': withTenants({ segment: 'nonprofit' }),
    },
    passes: { 'a tenant without a segment': goodCustomer, 'an unanswered form': nothingAnswered },
  },
  {
    id: 'C13',
    verdict: 'block',
    catches: { 'a customer that was applied for before': customer({ appliedElsewhere: true }) },
    passes: { 'the only application': goodCustomer },
  },
  {
    id: 'C14',
    verdict: 'warn',
    catches: {
      'an acronym': called('NASA'),
      'an acronym with dots': called('N.A.S.A.'),
      'an acronym with an ampersand': called('AT&T'),
    },
    passes: {
      'a full name': goodCustomer,
      'a name in capitals of several words': called('CITY OF SPRINGFIELD'),
      'a long name in capitals': called('SPRINGFIELD'),
      'a legal form only, which is for C8': called('LLC'),
    },
  },
  {
    id: 'C15',
    verdict: 'hold',
    catches: {
      'an approval without a validation ID': customer({ approval: { validationId: '' } }),
      'an approval that does not speak of one': customer({ approval: {} }),
    },
    passes: {
      'an approval with one': customer({ approval: { validationId: '4711' } }),
      'an application without an answer': goodCustomer,
    },
  },
  {
    id: 'C16',
    verdict: 'pass',
    catches: { 'an approval with a validation ID': customer({ approval: { validationId: '4711' } }) },
    passes: {
      'an approval without one': customer({ approval: { validationId: '' } }),
      'an application without an answer': goodCustomer,
    },
  },
  {
    id: 'C17',
    verdict: 'warn',
    catches: { 'a body abroad': inRegion('Bavaria') },
    passes: {
      'a state': goodCustomer,
      'a territory': inRegion('Puerto Rico'),
      'the capital': inRegion('Washington, D.C.'),
      'an unanswered form': nothingAnswered,
    },
  },
  {
    id: 'C18',
    verdict: 'warn',
    catches: { 'a customer of ours that is qualified': customer({ customerStanding: 'approved' }) },
    passes: {
      'a customer of ours that is not yet': customer({ customerStanding: 'inReview' }),
      'a customer that is not ours': goodCustomer,
    },
  },
  {
    id: 'C19',
    verdict: 'warn',
    catches: { 'a company that shows nothing of its data': company({ dataTypes: ['cui', 'cji'] }) },
    passes: {
      'a company with a contract': company({ dataTypes: ['cui'], evidence: 'Contract 2025-17' }),
      'a company without such data, which is for C4': company({}),
      'a city': holding({ dataTypes: ['cji'] }),
    },
  },
];
