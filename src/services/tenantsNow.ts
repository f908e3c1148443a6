import type { Case, CaseKind, Cases } from '../domain/case.ts';
import { customerTenantOf } from '../domain/takeover/takeover.ts';
import { isGuid, type Tenant } from '../domain/tenant.ts';
import type { Store, TenantLookup } from './ports.ts';

interface Deps {
  readonly store: Pick<Store, 'commit'>;
  readonly tenants: TenantLookup;
}

/** What is known of the tenant with this ID. Where nobody could tell its kind (T8), it is looked up again. */
export async function tenantNow(tenants: TenantLookup, id = '', known?: Tenant): Promise<Tenant | undefined> {
  if (!isGuid(id) || (known && known.kind !== 'unknown')) return known;
  const { kind } = await tenants.find(id);
  return kind === 'unknown' ? known : { kind, id };
}

/** Resolves to the very same case when there is nothing new. */
type Look<C> = (one: C, tenants: TenantLookup) => Promise<Case>;
const asItIs: Look<Case> = async (one) => one;

const looks: { readonly [K in CaseKind]: Look<Cases[K]> } = {
  async partnerQualification(one, tenants) {
    const tenant = await tenantNow(tenants, one.partnerTenantId, one.tenant);
    return tenant === one.tenant ? one : { ...one, tenant };
  },
  async customerQualification(one, tenants) {
    const [tenant, customerTenant] = await Promise.all([
      tenantNow(tenants, one.partnerTenantId, one.tenant),
      tenantNow(tenants, one.answers.tenants?.customerTenantId, one.customerTenant),
    ]);
    const isNews = tenant !== one.tenant || customerTenant !== one.customerTenant;
    return isNews ? { ...one, tenant, customerTenant } : one;
  },
  async takeover(one, tenants) {
    const { looked } = one;
    const tenant = await tenantNow(tenants, customerTenantOf(one), looked?.tenant);
    return looked && tenant && tenant !== looked.tenant ? { ...one, looked: { ...looked, tenant } } : one;
  },
  customerSetup: asItIs,
  order: asItIs,
};

const lookOf = <K extends CaseKind>(kind: K): Look<Cases[K]> => looks[kind];

/**
 * The case with its tenants as they are known now. What a new look has shown is kept, so that everybody sees it; but it is
 * nothing that anybody did, so the case stays at its revision.
 */
export async function withTenantsNow({ store, tenants }: Deps, one: Case): Promise<Case> {
  const now = await lookOf<CaseKind>(one.kind)(one, tenants);
  if (now === one) return one;
  const { id, revision, lookAt } = one;
  await store.commit({ expect: [{ id, revision, lookAt }], put: [now] });
  return now;
}
