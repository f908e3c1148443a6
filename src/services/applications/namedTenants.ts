import { Tenants } from '../../domain/application/customerQualification.ts';
import { Organization } from '../../domain/application/partnerQualification.ts';
import type { Tenant } from '../../domain/tenant.ts';
import type { TenantLookup } from '../ports.ts';

/** Looks up the tenants that the answers of a step name; nothing for steps that name none. */
export async function namedTenants(
  tenants: TenantLookup,
  step: string,
  answers: object,
): Promise<{ tenant?: Tenant; customerTenant?: Tenant }> {
  if (step === 'organization') return { tenant: await tenants.find(Organization.parse(answers).tenantId) };
  if (step !== 'tenants') return {};
  const { partnerTenantId, customerTenantId } = Tenants.parse(answers);
  const [tenant, customerTenant] = await Promise.all(
    [partnerTenantId, customerTenantId].map((id) => (id ? tenants.find(id) : undefined)),
  );
  return { ...(tenant && { tenant }), ...(customerTenant && { customerTenant }) };
}
