import { type Answer, invalid, Refused, self } from './answer.ts';
import type { ApiCall } from './call.ts';
import { customerOf, type EmulatorContext } from './context.ts';
import type { Customer } from './state.ts';

/** A customer as lists show it. */
export const customerSummary = ({ id, domain, name, relationship }: Customer) => ({
  id,
  companyProfile: {
    tenantId: id,
    domain,
    companyName: name,
    attributes: { objectType: 'CustomerCompanyProfile' },
  },
  relationshipToPartner: relationship,
  links: self(`/customers/${id}`),
  attributes: { objectType: 'Customer' },
});

/** `GET /customers/{id}` */
export function get(context: EmulatorContext, { params: { customer = '' } }: ApiCall): Answer {
  const found = customerOf(context, customer);
  const { companyProfile, ...rest } = customerSummary(found);
  const { firstName: _first, lastName: _last, ...address } = found.address;
  const seenByAdmins = { address: { region: '', ...address }, email: found.email };
  return {
    status: 200,
    body: {
      ...rest,
      commerceId: found.id,
      companyProfile: {
        ...companyProfile,
        ...(found.isAdministered && seenByAdmins),
        links: self(`/customers/${found.id}/profiles/company`),
      },
      billingProfile: {
        ...billingProfile(found),
        links: self(`/customers/${found.id}/profiles/billing`),
      },
      allowDelegatedAccess: found.isAdministered,
      ...(found.isAdministered && { customDomains: [found.domain] }),
    },
  };
}

/** A customer's billing profile. */
export const billingProfile = ({ id, email, name, address }: Customer) => ({
  id,
  firstName: address.firstName,
  lastName: address.lastName,
  email,
  culture: 'en-US',
  language: 'en',
  companyName: name,
  defaultAddress: address,
  attributes: { etag: '1', objectType: 'CustomerBillingProfile' },
});

/** `GET /customers/{id}/validationStatus?type=account` */
export function accountStatus(
  context: EmulatorContext,
  { params: { customer = '' }, query }: ApiCall,
): Answer {
  const { account } = customerOf(context, customer);
  if (query.get('type') !== 'account') throw invalid('type');
  if (account === 'none') throw new Refused(404, '600074', 'AccountStatusNotFound');
  const body = { type: 'account', status: account, lastUpdateDateTime: context.now() };
  return { status: 200, body };
}
