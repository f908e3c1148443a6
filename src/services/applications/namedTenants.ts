import { Tenants } from '../../domain/application/customerQualification.ts';
import { Organization } from '../../domain/application/partnerQualification.ts';
import { type GccStanding, gccStanding } from '../../domain/gccStanding.ts';
import { isGuid, type Tenant } from '../../domain/tenant.ts';
import { askFor } from '../askFor.ts';
import type { Acting } from '../cases.ts';
import { findOurs } from '../findOurs.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Store, TenantLookup } from '../ports.ts';

interface Deps {
  readonly store: Store;
  readonly tenants: TenantLookup;
  readonly inquiry: Inquiry;
}

/** What was looked up about the tenants that the answers of a step name. */
interface Looked {
  readonly tenant?: Tenant;
  readonly customerTenant?: Tenant;
  readonly customerStanding?: GccStanding;
}

/** Looks up the tenants that the answers of a step name; nothing for steps that name none. */
export async function namedTenants(
  deps: Deps,
  acting: Acting,
  step: string,
  answers: object,
): Promise<Looked> {
  if (step === 'organization')
    return { tenant: await deps.tenants.find(Organization.parse(answers).tenantId) };
  if (step !== 'tenants') return {};
  const { partnerTenantId, customerTenantId } = Tenants.parse(answers);
  const [tenant, customer] = await Promise.all([
    deps.tenants.find(partnerTenantId),
    customerTenantId ? customerOf(deps, acting, customerTenantId) : {},
  ]);
  return { tenant, ...customer };
}

/** The tenant of a customer, and where it stands with GCC if it is ours already, as far as the person may see that. */
async function customerOf(deps: Deps, { actor, trace }: Acting, typed: string): Promise<Looked> {
  const customerTenant = await deps.tenants.find(typed);
  const id = customerTenant.id ?? typed;
  const asked = await askFor(deps, actor.id, trace, async (center) => {
    const ours = isGuid(id) ? await findOurs(center, id) : undefined;
    return ours && gccStanding(await center.customers.qualifications(ours.id));
  });
  const customerStanding = 'answer' in asked ? asked.answer : undefined;
  return { customerTenant, ...(customerStanding && { customerStanding }) };
}
