import type { PartnerAccount } from '../services/partnerCenter.ts';
import type { Transport } from './transport.ts';
import { WireInvitation, WireOrganization, WireReseller, WireSigned } from './wire/account.ts';
import { WireCode } from './wire/validationCode.ts';

/** The partner's own account, over the wire. */
export const account = ({ get, readable }: Transport): PartnerAccount => ({
  organization: () => get(WireOrganization, '/profiles/organization'),
  validationCodes: () => readable(WireCode, '/customers/all/validations'),
  invitation: (resellerId) =>
    get(
      WireInvitation,
      '/customers/relationshiprequests',
      resellerId ? { indirectResellerId: resellerId } : {},
    ),
  resellers: () =>
    readable(WireReseller, '/relationships', { relationship_type: 'IsIndirectCloudSolutionProviderOf' }),
  hasSignedAgreement: async (mpnId) =>
    (await get(WireSigned, '/compliance/csp/agreementstatus', { mpnId })).isAgreementSigned,
});
