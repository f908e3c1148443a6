import { z } from 'zod/v4';
import { type Answer, invalid, Refused } from './answer.ts';
import { type ApiCall, parse } from './call.ts';
import { isTaken } from './checks.ts';
import type { EmulatorContext } from './context.ts';
import { billingProfile } from './customers.ts';
import { Address, type Customer } from './state.ts';

const NewCustomer = z.object({
  enableGDAPByDefault: z.boolean().default(false),
  companyProfile: z.object({
    domain: z.string().regex(/^[a-z0-9]{1,27}\.onmicrosoft\.com$/i),
    organizationRegistrationNumber: z.string().optional(),
  }),
  billingProfile: z.object({
    culture: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/),
    language: z.string().length(2),
    email: z.email(),
    companyName: z.string().min(1),
    defaultAddress: Address.refine(({ country, state }) => country !== 'US' || /^[A-Z]{2}$/.test(state), {
      path: ['state'],
    }),
  }),
  associatedPartnerId: z.guid().optional(),
});

/** `POST /customers`: a tenant, and credentials that are shown once. */
export function create(context: EmulatorContext, call: ApiCall): Answer {
  if (!call.header('ms-requestid') || !call.header('ms-correlationid')) throw invalid('MS-RequestId');
  const wanted = parse(NewCustomer, call.body);
  const { domain, organizationRegistrationNumber } = wanted.companyProfile;
  if (organizationRegistrationNumber)
    throw new Refused(400, '600002', 'No registration number is taken here.');
  if (isTaken(context, domain)) throw invalid('Domain is not available');
  checkReseller(context, wanted.associatedPartnerId);
  const customer = customerFrom(wanted, context.guid());
  context.state.customers.push(customer);
  if (context.state.switches.mailRefused)
    throw new Refused(400, '27002', 'NotificationEmailAddress is invalid.');
  return { status: 201, body: created(customer, wanted.enableGDAPByDefault) };
}

function checkReseller({ state }: EmulatorContext, id: string | undefined): void {
  const reseller = state.resellers.find((one) => one.id === id);
  if (id && !reseller) throw new Refused(404, '2072', 'The reseller was not found.');
  if (reseller && !reseller.isActive) throw new Refused(403, '800039', 'The reseller is not active.');
  if (reseller && !reseller.hasSigned) throw new Refused(403, '900123', 'The reseller has not signed.');
}

const customerFrom = (
  { companyProfile, billingProfile: billing, ...more }: z.infer<typeof NewCustomer>,
  id: string,
): Customer => ({
  id,
  name: billing.companyName,
  domain: companyProfile.domain.toLowerCase(),
  email: billing.email,
  address: billing.defaultAddress,
  relationship: 'reseller',
  qualifications: [],
  account: 'none',
  attested: [],
  directSigned: false,
  isAdministered: more.enableGDAPByDefault,
  ...(more.associatedPartnerId && { resellerId: more.associatedPartnerId }),
});

const created = (customer: Customer, enableGDAPByDefault: boolean) => ({
  id: customer.id,
  commerceId: customer.id,
  companyProfile: {
    tenantId: customer.id,
    domain: customer.domain,
    attributes: { objectType: 'CustomerCompanyProfile' },
  },
  billingProfile: billingProfile(customer),
  enableGDAPByDefault,
  relationshipToPartner: 'none',
  userCredentials: { userName: 'admin', password: `Sample-${customer.id.slice(-4)}` },
  attributes: { objectType: 'Customer' },
});
