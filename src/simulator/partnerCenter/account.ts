import { type Answer, collection, invalid, self } from './answer.ts';
import type { House } from './house.ts';
import type { Ask } from './request.ts';
import type { State } from './state.ts';

const address = {
  country: 'US',
  city: 'Reston',
  state: 'VA',
  addressLine1: '100 Example Ave',
  postalCode: '20190',
  firstName: 'Ana',
  lastName: 'Diaz',
  phoneNumber: '7035550100',
};

/** `GET /profiles/organization` */
export const organization = ({ state: { partner } }: House): Answer => ({
  status: 200,
  body: {
    id: partner.id,
    companyName: partner.name,
    defaultAddress: address,
    tenantId: partner.id,
    domain: partner.domain,
    email: partner.email,
    language: 'en',
    culture: 'en-US',
    profileType: 'OrganizationProfile',
    links: self('/profiles/organization'),
    attributes: { etag: '"1"', objectType: 'OrganizationProfile' },
  },
});

/** `GET /profiles/legalbusiness` */
export const legalBusiness = ({ state: { partner } }: House): Answer => ({
  status: 200,
  body: {
    companyName: partner.name,
    address,
    primaryContact: {
      firstName: 'Ana',
      lastName: 'Diaz',
      email: partner.email,
      phoneNumber: address.phoneNumber,
    },
    vettingStatus: 'authorized',
    vettingSubStatus: 'none',
    profileType: 'LegalBusinessProfile',
    links: self('/profiles/legalbusiness'),
    attributes: { objectType: 'LegalBusinessProfile' },
  },
});

/** `GET /customers/all/validations`: a bare list, of the partner's own codes. */
export const validations = ({ state }: House): Answer => ({
  status: 200,
  body: state.switches.partnerQualified
    ? state.codes.filter(({ partnerId }) => partnerId === state.partner.id)
    : [],
});

/** `GET /customers/relationshiprequests`: one link for every customer. */
export function relationshipRequest({ state }: House, { query }: Ask): Answer {
  const reseller = query.get('indirectResellerId') ?? '0';
  const url = `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${state.partner.id}&msppId=${reseller}&DAP=false#/BillingAccounts/partner-invitation`;
  return { status: 200, body: { url, attributes: { objectType: 'RelationshipRequest' } } };
}

/** `GET /relationships` */
export function relationships({ state }: House, { query }: Ask): Answer {
  const type = query.get('relationship_type');
  if (type !== 'IsIndirectCloudSolutionProviderOf') throw invalid('relationship_type');
  const uri = `/relationships?relationship_type=${type}`;
  return { status: 200, body: collection(state.resellers.map(resellerDocument), uri) };
}

/** A reseller as the provider sees it. */
export const resellerDocument = ({ id, name, mpnId, isActive }: State['resellers'][number]) => ({
  id,
  name,
  relationshipType: 'is_indirect_cloud_solution_provider_of',
  state: isActive ? 'Active' : 'Inactive',
  mpnId,
  location: 'US',
  attributes: { objectType: 'PartnerRelationship' },
});

/** `GET /compliance/csp/agreementstatus` */
export function agreementStatus({ state }: House, { query }: Ask): Answer {
  const [mpnId, tenantId] = [query.get('mpnId'), query.get('tenantId')];
  if (!mpnId && !tenantId) throw invalid('mpnId');
  const reseller = state.resellers.find((one) => one.mpnId === mpnId || one.id === tenantId);
  return { status: 200, body: { isAgreementSigned: reseller?.hasSigned ?? false } };
}
