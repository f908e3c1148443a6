import { isDomainName, isGuid, isPlaceholder, type TenantKind } from '../tenant.ts';
import { isSameText } from '../text.ts';
import type { Rule } from './rule.ts';

/**
 * Whose tenant an ID is to be: our own in our own application, the buying partner's or the
 * customer's in a customer's, that of a customer to be taken over.
 */
export const tenantUses = ['ownPartner', 'transactingPartner', 'customer', 'takenOver'] as const;
export type TenantUse = (typeof tenantUses)[number];

/** What the T rules look at: one tenant ID, or the domain name typed in its place, and where somebody wants to use it. */
export interface TenantFacts {
  readonly id: string;
  readonly kind: TenantKind;
  readonly use: TenantUse;
  /** Whether this is the tenant of a partner that buys from Microsoft and is qualified. */
  readonly qualifiedPartner: boolean;
  /** The partner's tenant, to compare a customer's with. */
  readonly partnerTenantId: string;
}

const isCustomers = ({ use }: TenantFacts) => use === 'customer' || use === 'takenOver';
const isPartners = (facts: TenantFacts) => !isCustomers(facts);
const otherClouds: readonly TenantKind[] = ['azureGovernment', 'gccHigh', 'dod', 'sovereign'];
const namesTenant = ({ id }: TenantFacts) => isDomainName(id) || (isGuid(id) && !isPlaceholder(id));

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
    when: (facts) => namesTenant(facts) && facts.kind === 'missing',
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
    when: (facts) => isCustomers(facts) && isSameText(facts.id, facts.partnerTenantId),
    advice: { step: 'organization' },
  },
  {
    id: 'T8',
    cite: ['desk'],
    verdict: 'warn',
    when: (facts) => namesTenant(facts) && facts.kind === 'unknown',
    advice: { step: 'organization' },
  },
  {
    id: 'T9',
    cite: ['S2'],
    verdict: 'warn',
    when: (facts) => facts.use === 'customer' && facts.kind === 'commercial',
    advice: { step: 'tenants' },
  },
  {
    id: 'T10',
    cite: ['specialPricing'],
    verdict: 'route',
    when: (facts) => facts.use === 'customer' && otherClouds.includes(facts.kind),
    advice: { ask: 'customers' },
  },
];
