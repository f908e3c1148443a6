import type { Customer, State } from './state.ts';
import { Switches } from './switches.ts';

/** The refresh token that a client starts with. */
export const firstRefreshToken = 'sample-refresh-token-0';

/** What a client signs in with. */
export const sampleClient = {
  id: '7b3c1e52-0d4f-4a86-9c27-e15f8a60b9d3',
  secret: 'sample-secret',
};

/** The customers that every story begins with, by the part they play. */
export const customerIds = {
  city: '9b1e0c44-21c5-4a57-8a36-6f0d5c2e7a10',
  county: '9b1e0c44-21c5-4a57-8a36-6f0d5c2e7a11',
  tribe: '9b1e0c44-21c5-4a57-8a36-6f0d5c2e7a12',
  lab: '9b1e0c44-21c5-4a57-8a36-6f0d5c2e7a13',
  bakery: '9b1e0c44-21c5-4a57-8a36-6f0d5c2e7a14',
  ministry: '9b1e0c44-21c5-4a57-8a36-6f0d5c2e7a15',
  university: '9b1e0c44-21c5-4a57-8a36-6f0d5c2e7a16',
  port: '9b1e0c44-21c5-4a57-8a36-6f0d5c2e7a17',
  /** A GCC customer of another partner. */
  transit: '9b1e0c44-21c5-4a57-8a36-6f0d5c2e7a18',
} as const;

/** The tenant IDs of the indirect resellers: in order, without the partner agreement, and not active any more. */
export const resellerIds = {
  contoso: '3c2a5d70-6b1e-4f93-8d04-a7c9e2b1f001',
  fabrikam: '3c2a5d70-6b1e-4f93-8d04-a7c9e2b1f002',
  tailspin: '3c2a5d70-6b1e-4f93-8d04-a7c9e2b1f003',
} as const;

/** The validation IDs of the story: left over, used up, under another name, of another partner, for somebody new. */
export const codes = {
  city: '481516',
  usedUp: '481517',
  otherName: '481518',
  otherPartner: '481519',
  newcomer: '481520',
} as const;

const agreedContact = {
  firstName: 'Rosa',
  lastName: 'Lee',
  email: 'rosa.lee@cityofexample.gov',
  phoneNumber: '',
};
export const agreementTemplate = '117a77b0-9360-443b-8795-c6dedc750cf9';

/** The world as it is before anybody did anything. */
export function seed(partnerId: string, now: string): State {
  return {
    partner: {
      id: partnerId,
      name: 'Northwind Federal LLC',
      domain: 'northwindfed.onmicrosoft.com',
      email: 'ops@northwindfed.example',
    },
    resellers: resellers(),
    customers: customers(now),
    takenDomains: ['contoso.onmicrosoft.com'],
    codes: validationCodes(partnerId, now),
    carts: [],
    orders: [],
    refreshTokens: [firstRefreshToken],
    accessTokens: {},
    replies: {},
    asked: [],
    switches: Switches.parse({}),
    calls: 0,
    count: 0,
  };
}

const ofContoso: Partial<Customer> = { account: 'Allowed', resellerId: resellerIds.contoso };
const ofFabrikam: Partial<Customer> = { resellerId: resellerIds.fabrikam };

function customers(now: string): Customer[] {
  const signed = {
    attested: [
      {
        primaryContact: agreedContact,
        templateId: agreementTemplate,
        dateAgreed: '2026-01-02T00:00:00.000Z',
        type: 'MicrosoftCustomerAgreement' as const,
      },
    ],
  };
  const gcc = (status: 'Approved' | 'InReview' | 'Denied', reason?: string): Partial<Customer> => ({
    qualifications: [{ kind: 'GovernmentCommunityCloud', status, since: now, ...(reason && { reason }) }],
  });
  return [
    body('city', 'City of Example', 'cityofexample', { ...gcc('Approved'), ...signed, ...ofContoso }),
    body('county', 'Example County', 'examplecounty', { ...gcc('InReview'), ...ofFabrikam }),
    body('tribe', 'Example Tribal Nation', 'exampletribe'),
    body('lab', 'Forensics Lab Inc.', 'forensicslab', { ...gcc('Approved'), directSigned: true }),
    body('bakery', 'Riverside Bakery LLC', 'riversidebakery', gcc('Denied', 'No regulated data')),
    body('ministry', 'Ministry of Examples', 'examplesministry', {}, 'CA'),
    body('university', 'Example State University', 'exampleuniversity', {
      qualifications: [{ kind: 'Education', status: 'Approved', since: now }],
    }),
    body('port', 'Port of Example', 'portofexample', {
      ...gcc('Approved'),
      ...signed,
      account: 'UnderReview',
    }),
    body('transit', 'Example Transit District', 'exampletransit', {
      ...gcc('Approved'),
      relationship: 'none',
    }),
  ];
}

/** A customer with an agent's everyday particulars. */
const body = (
  key: keyof typeof customerIds,
  name: string,
  domain: string,
  more: Partial<Customer> = {},
  country = 'US',
): Customer => ({
  id: customerIds[key],
  name,
  domain: `${domain}.onmicrosoft.com`,
  email: `it@${domain}.example`,
  address: {
    firstName: 'Rosa',
    lastName: 'Lee',
    addressLine1: '1 Civic Plaza',
    addressLine2: '',
    city: 'Austin',
    state: 'TX',
    postalCode: '78701',
    country,
    phoneNumber: '5125550100',
  },
  relationship: 'reseller',
  qualifications: [],
  account: 'none',
  attested: [],
  directSigned: false,
  isAdministered: true,
  ...more,
});

const resellers = (): State['resellers'] => [
  reseller('contoso', 'Contoso Gov Reseller', '4847383', true, true),
  reseller('fabrikam', 'Fabrikam State Reseller', '4847384', true, false),
  reseller('tailspin', 'Tailspin Civic Reseller', '4847385', false, true),
];

const reseller = (
  key: keyof typeof resellerIds,
  name: string,
  mpnId: string,
  isActive: boolean,
  hasSigned: boolean,
) => ({ id: resellerIds[key], name, mpnId, isActive, hasSigned });

function validationCodes(partnerId: string, now: string): State['codes'] {
  const code = (validationId: string, organizationName: string, most: number, left: number) => ({
    partnerId,
    organizationName,
    validationId,
    maxCreates: most,
    remainingCreates: left,
    eTag: `W/"datetime'${encodeURIComponent(now)}'"`,
  });
  return [
    code(codes.city, 'City of Example', 5, 4),
    code(codes.usedUp, 'Forensics Lab Inc.', 5, 0),
    code(codes.otherName, 'Tribal Council of Example', 1, 1),
    code(codes.newcomer, 'Town of Sample', 1, 1),
    { ...code(codes.otherPartner, 'Example Transit District', 1, 1), partnerId: customerIds.transit },
  ];
}
