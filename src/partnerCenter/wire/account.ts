import { z } from 'zod/v4';
import { Code, Maybe, Said, Word } from './words.ts';

/** The partner's profile. */
export const WireOrganization = z
  .object({ tenantId: z.string(), companyName: Said(), domain: Said(253).default('') })
  .transform(({ tenantId, companyName, domain }) => ({ tenantId, name: companyName, domain }));

/** One partner who works with another. */
export const WireReseller = z
  .object({
    id: z.string(),
    name: Said(),
    mpnId: Maybe(Code),
    state: z.string().default(''),
  })
  .transform(({ id, name, mpnId, state }) => ({
    id,
    name,
    mpnId: mpnId ?? '',
    isActive: state.toLowerCase() === 'active',
  }));

export const WireInvitation = z.object({ url: z.url({ protocol: /^https$/ }) }).transform(({ url }) => url);

export const WireSigned = z.object({ isAgreementSigned: z.boolean() });

/** The status of a customer's account. */
export const WireAccountStatus = z
  .object({
    status: Word({
      allowed: 'allowed',
      underreview: 'underReview',
      notallowed: 'notAllowed',
      notready: 'notReady',
    }),
  })
  .transform(({ status }) => status);
