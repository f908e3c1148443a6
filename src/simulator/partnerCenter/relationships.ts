import { type Answer, collection, invalid } from './answer.ts';
import type { ApiCall } from './call.ts';
import type { EmulatorContext } from './context.ts';
import type { State } from './state.ts';

/** `GET /customers/relationshiprequests`: one link for every customer; the last one is what the next customer accepts. */
export function relationshipRequest({ state }: EmulatorContext, { query }: ApiCall): Answer {
  state.invitingReseller = query.get('indirectResellerId') ?? undefined;
  const reseller = state.invitingReseller ?? '0';
  const url = `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${state.partner.id}&msppId=${reseller}&DAP=false#/BillingAccounts/partner-invitation`;
  return { status: 200, body: { url, attributes: { objectType: 'RelationshipRequest' } } };
}

/** `GET /relationships` */
export function list({ state }: EmulatorContext, { query }: ApiCall): Answer {
  const type = query.get('relationship_type');
  if (type !== 'IsIndirectCloudSolutionProviderOf') throw invalid('relationship_type');
  const uri = `/relationships?relationship_type=${type}`;
  return { status: 200, body: collection(state.resellers.map(resellerDocument), uri) };
}

/** A reseller as the provider sees it. */
const resellerDocument = ({ id, name, mpnId, isActive }: State['resellers'][number]) => ({
  id,
  name,
  relationshipType: 'is_indirect_cloud_solution_provider_of',
  state: isActive ? 'Active' : 'Inactive',
  mpnId,
  location: 'US',
  attributes: { objectType: 'PartnerRelationship' },
});

/** `GET /compliance/csp/agreementstatus` */
export function agreementStatus({ state }: EmulatorContext, { query }: ApiCall): Answer {
  const [mpnId, tenantId] = [query.get('mpnId'), query.get('tenantId')];
  if (!mpnId && !tenantId) throw invalid('mpnId');
  const reseller = state.resellers.find((one) => one.mpnId === mpnId || one.id === tenantId);
  return { status: 200, body: { isAgreementSigned: reseller?.hasSigned ?? false } };
}
