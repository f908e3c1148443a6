import { isGuid, isPlaceholder, type TenantKind } from '../tenant.ts';
import type { Rule } from './rule.ts';

/** What the T rules look at: one tenant ID and where somebody wants to use it. */
export interface TenantFacts {
  readonly id: string;
  readonly kind: TenantKind;
  /** Our own in our own application, the transacting partner's in a customer's, or the customer's. */
  readonly use: 'ownPartner' | 'transactingPartner' | 'customer';
  /** Whether this is the tenant of a partner that buys from Microsoft and is qualified. */
  readonly qualifiedPartner: boolean;
  /** The partner's tenant, to compare a customer's with. */
  readonly partnerTenantId: string;
}

const isPartners = (facts: TenantFacts) => facts.use !== 'customer';
const isReal = (facts: TenantFacts) => isGuid(facts.id) && !isPlaceholder(facts.id);

/** T: is this the right tenant ID? */
export const tenantRules: readonly Rule<TenantFacts>[] = [
  {
    id: 'T1',
    cite: ['S1'],
    verdict: 'block',
    when: ({ id }) => !isGuid(id),
    advice: { step: 'organization' },
  },
  {
    id: 'T2',
    cite: ['desk'],
    verdict: 'block',
    when: ({ id }) => isPlaceholder(id),
    advice: { step: 'organization' },
  },
  {
    id: 'T3',
    cite: ['tenants'],
    verdict: 'block',
    when: (facts) => isReal(facts) && facts.kind === 'missing',
    advice: { step: 'organization' },
  },
  {
    id: 'T4',
    cite: ['S1', 'S2'],
    verdict: 'block',
    when: (facts) => isPartners(facts) && ['azureGovernment', 'gccHigh', 'dod'].includes(facts.kind),
    advice: { step: 'organization' },
  },
  {
    id: 'T5',
    cite: ['desk'],
    verdict: 'warn',
    when: (facts) => isPartners(facts) && ['gcc', 'sovereign'].includes(facts.kind),
    advice: { step: 'organization' },
  },
  {
    id: 'T6',
    cite: ['S2'],
    verdict: 'block',
    when: (facts) => facts.use === 'transactingPartner' && !facts.qualifiedPartner,
    advice: { ask: 'provider' },
  },
  {
    id: 'T7',
    cite: ['relationships'],
    verdict: 'block',
    when: (facts) =>
      facts.use === 'customer' && facts.id.toLowerCase() === facts.partnerTenantId.toLowerCase(),
    advice: { step: 'organization' },
  },
  {
    id: 'T8',
    cite: ['desk'],
    verdict: 'warn',
    when: (facts) => isReal(facts) && facts.kind === 'unknown',
    advice: { step: 'organization' },
  },
];
