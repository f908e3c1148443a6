import { z } from 'zod/v4';
import type { AccountStatus } from '../../domain/customer.ts';
import type { PartnerOrganization, Reseller } from '../../domain/partnerAccount.ts';
import { Code, Maybe, Said, Word } from './words.ts';

/** The partner's profile. */
export const WireOrganization = z
  .object({ tenantId: z.string(), companyName: Maybe(Said()), domain: Maybe(Said(253)) })
  .transform(
    ({ tenantId, companyName, domain }): PartnerOrganization => ({
      tenantId,
      name: companyName || domain || tenantId,
      domain,
    }),
  );

/** One partner who works with another. */
export const WireReseller = z
  .object({
    id: z.string(),
    name: Maybe(Said()),
    mpnId: Maybe(Code),
    state: Maybe(z.string()),
  })
  .transform(
    ({ id, name, mpnId = '', state }): Reseller => ({
      id,
      name: name || mpnId || id,
      mpnId,
      isActive: state?.toLowerCase() === 'active',
    }),
  );

export const WireInvitation = z.object({ url: z.url({ protocol: /^https$/ }) }).transform(({ url }) => url);

export const WireSigned = z.object({ isAgreementSigned: z.boolean() });

const Status = Word({
  allowed: 'allowed',
  underreview: 'underReview',
  notallowed: 'notAllowed',
});

/** The status of a customer's account. */
export const WireAccountStatus = z
  .object({ status: Maybe(Status) })
  .transform(({ status }): AccountStatus => status ?? 'unknown');
