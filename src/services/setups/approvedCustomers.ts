import type { CustomerQualification } from '../../domain/application/customerQualification.ts';
import { lacksValidationId } from '../../domain/application/qualification.ts';
import { isClosed, isCustomer, isSetup } from '../../domain/case.ts';
import type { PersonId } from '../../domain/person.ts';
import { type Approved, type CustomerSetup, takesCustomer } from '../../domain/setup/customerSetup.ts';
import { isGuid } from '../../domain/tenant.ts';
import type { Store, TenantLookup } from '../ports.ts';
import { tenantNow } from '../tenantsNow.ts';
import { setupsOf } from './setupsOf.ts';

/** Somebody's own customers: those that may be set up, and how many are not approved yet, or by e-mail alone. */
interface ToSetUp {
  readonly approved: readonly CustomerQualification[];
  readonly waiting: number;
  /** How many lack nothing but their validation ID (C15). */
  readonly lacking: number;
}

/** Those of an application that may lead to a setup yet. */
const statuses = ['draft', 'submitted', 'inReview', 'actionNeeded', 'filed', 'approved'] as const;

/** The customers of an agent that are approved, and not set up by another setup than this one, whoever has that by now. */
export async function customersOf(store: Store, owner: PersonId, setupId?: string): Promise<ToSetUp> {
  const all = (await store.list({ kind: 'customerQualification', owner, statuses })).filter(isCustomer);
  const own = (await store.list({ kind: 'customerSetup', owner })).filter(isSetup);
  const takes = (id: string) => (one: CustomerSetup) =>
    one.id !== setupId && takesCustomer(one) && one.approved?.applicationId === id;
  const free = all.filter(({ id, status }) => status === 'approved' && !own.some(takes(id))); // few are left
  const others = await Promise.all(free.map(({ id, ref }) => setupsOf(store, { applicationId: id, ref })));
  const approved = free.filter(({ id }, index) => !others[index]?.some(takes(id)));
  const open = all.filter((one) => !isClosed(one));
  const lacking = open.filter(lacksValidationId).length;
  return { approved, waiting: open.length - lacking, lacking };
}

/** What a setup keeps of an application. The kind of a tenant that nobody could tell then (T8) is looked up again. */
export async function approvedNow(tenants: TenantLookup, one: CustomerQualification): Promise<Approved> {
  const customerTenant = await tenantNow(tenants, one.answers.tenants?.customerTenantId, one.customerTenant);
  return approvedFrom({ ...one, customerTenant });
}

const approvedFrom = (one: CustomerQualification): Approved => ({
  applicationId: one.id,
  ref: one.ref,
  name: one.answers.body?.legalName ?? '',
  state: one.answers.body?.region ?? '',
  isApproved: one.status === 'approved',
  validationId: one.answer?.validationId ?? '',
  ...tenantOf(one),
});

/** What became of the tenant that the customer named: a commercial one is as good as none. */
function tenantOf({ answers: { tenants }, customerTenant }: CustomerQualification) {
  const named = tenants?.customerTenantId ?? '';
  const isCommercial = named !== '' && customerTenant?.kind === 'commercial';
  const id = customerTenant?.id ?? named;
  const hasTenant = named !== '' && !isCommercial;
  return {
    hasTenant,
    ...(hasTenant && isGuid(id) && { tenantId: id }),
    hasCommercial: tenants?.hasCommercial === true,
    ...(isCommercial && { commercialTenant: id }),
  };
}
