import type { TenantFacts } from '../../../src/domain/rules/tenant.ts';
import { tenantId } from '../builders.ts';
import { type Expected, goodTenant } from './ruleExamples.ts';

const zeros = '00000000-0000-0000-0000-000000000000';
const another = '8d7f2a51-6b0c-4e19-b2d4-90c1e5f3a7b6';

const own = (changes: Partial<TenantFacts>): TenantFacts => ({ ...goodTenant, ...changes });
const customer = (changes: Partial<TenantFacts>): TenantFacts =>
  own({ use: 'customer', id: another, ...changes });
const transacting = (changes: Partial<TenantFacts>): TenantFacts =>
  own({ use: 'transactingPartner', qualifiedPartner: true, ...changes });

export const tenantExamples: readonly Expected<TenantFacts>[] = [
  {
    id: 'T1',
    verdict: 'block',
    catches: { 'a domain name': own({ id: 'contoso.com' }), 'no ID at all': own({ id: '' }) },
    passes: { 'a GUID': goodTenant, 'a placeholder, which is for T2': own({ id: zeros }) },
  },
  {
    id: 'T2',
    verdict: 'block',
    catches: {
      'an ID of zeros': own({ id: zeros }),
      'the ID of samples': own({ id: '12345678-1234-1234-1234-123456789012' }),
    },
    passes: { 'a real ID': goodTenant, 'a domain name, which is for T1': own({ id: 'contoso.com' }) },
  },
  {
    id: 'T3',
    verdict: 'block',
    catches: {
      'a tenant that does not exist': own({ kind: 'missing' }),
      'a domain name that no tenant has': own({ kind: 'missing', id: 'contoso.com' }),
    },
    passes: {
      'a tenant that exists': goodTenant,
      'a placeholder, which is for T2': own({ kind: 'missing', id: zeros }),
      'a word, which is for T1': own({ kind: 'missing', id: 'contoso' }),
      'a tenant of which nobody could say': own({ kind: 'unknown' }),
    },
  },
  {
    id: 'T4',
    verdict: 'block',
    catches: {
      'an Azure Government tenant': own({ kind: 'azureGovernment' }),
      'a GCC High tenant': own({ kind: 'gccHigh' }),
      'a DoD tenant': own({ kind: 'dod' }),
      'an Azure Government tenant of a transacting partner': transacting({ kind: 'azureGovernment' }),
    },
    passes: {
      'a commercial tenant': goodTenant,
      'a GCC tenant, which is for T5': own({ kind: 'gcc' }),
      'a government tenant of a customer': customer({ kind: 'gccHigh' }),
    },
  },
  {
    id: 'T5',
    verdict: 'warn',
    catches: {
      'a partner tenant in GCC': own({ kind: 'gcc' }),
      'a partner tenant in a sovereign cloud': own({ kind: 'sovereign' }),
      'a transacting partner in GCC': transacting({ kind: 'gcc' }),
    },
    passes: { 'a commercial tenant': goodTenant, 'a GCC tenant of a customer': customer({ kind: 'gcc' }) },
  },
  {
    id: 'T6',
    verdict: 'block',
    catches: { 'a transacting partner that is not qualified': transacting({ qualifiedPartner: false }) },
    passes: {
      'a transacting partner that is qualified': transacting({}),
      'our own tenant before it is qualified': goodTenant,
      'a customer, who needs no qualification': customer({ qualifiedPartner: false }),
    },
  },
  {
    id: 'T7',
    verdict: 'block',
    catches: { 'a partner that sells to itself': customer({ id: tenantId }) },
    passes: {
      'a customer with a tenant of its own': customer({}),
      'our own tenant for ourselves': goodTenant,
    },
  },
  {
    id: 'T8',
    verdict: 'warn',
    catches: {
      'a tenant of which nobody could say': own({ kind: 'unknown' }),
      'a customer of whom nobody could say': customer({ kind: 'unknown' }),
      'a domain name of which nobody could say': own({ kind: 'unknown', id: 'contoso.com' }),
    },
    passes: {
      'a tenant that was looked up': goodTenant,
      'a placeholder, which is for T2': own({ kind: 'unknown', id: zeros }),
      'a word, which is for T1': own({ kind: 'unknown', id: 'contoso' }),
    },
  },
  {
    id: 'T9',
    verdict: 'warn',
    catches: { 'a customer in a commercial tenant': customer({ kind: 'commercial' }) },
    passes: {
      'a customer in a GCC tenant': customer({ kind: 'gcc' }),
      'a commercial tenant of a partner': goodTenant,
      'a commercial tenant of the partner that buys': transacting({}),
    },
  },
  {
    id: 'T10',
    verdict: 'route',
    catches: {
      'a customer in GCC High': customer({ kind: 'gccHigh' }),
      'a customer in DoD': customer({ kind: 'dod' }),
      'a customer in Azure Government': customer({ kind: 'azureGovernment' }),
      'a customer in the cloud of another country': customer({ kind: 'sovereign' }),
    },
    passes: {
      'a customer in GCC': customer({ kind: 'gcc' }),
      'a customer in a commercial tenant, which is for T9': customer({ kind: 'commercial' }),
      'a partner in GCC High, which is for T4': own({ kind: 'gccHigh' }),
    },
  },
];
