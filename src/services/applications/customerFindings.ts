import type { CustomerQualification } from '../../domain/application/customerQualification.ts';
import { approvalOf } from '../../domain/application/qualification.ts';
import { customerKeys } from '../../domain/application/sameCustomer.ts';
import { assess, type Finding, worstFirst } from '../../domain/assess.ts';
import { isCustomer } from '../../domain/case.ts';
import { customerRules } from '../../domain/rules/customer.ts';
import { agentRule } from '../../domain/rules/partner.ts';
import { approvedOne, type Judgement, openOne, tenantFindings } from '../judgement.ts';
import type { Store } from '../ports.ts';
import { setupsOf } from '../setups/setupsOf.ts';
import { domainsOf, qualifiedPartners } from './qualifiedPartners.ts';

/** Applies the C and T rules, and P7, to a customer's application; `mayApply` is about its owner. */
export async function judgeCustomer(
  store: Store,
  one: CustomerQualification,
  mayApply: boolean,
): Promise<Judgement> {
  const partners = await qualifiedPartners(store);
  const others = await othersFor(store, one);
  const openElsewhere = openOne(others) ?? approvedOne(others);
  const findings = assess(customerRules, {
    ...one.answers,
    customerStanding: one.customerStanding,
    approval: approvalOf(one),
    partnerQualified: partners.length > 0,
    partnerDomains: domainsOf(partners),
    appliedElsewhere: openElsewhere !== undefined,
  });
  const isQualified = partners.some(({ partnerTenantId }) => partnerTenantId === one.partnerTenantId);
  const all = [...assess([agentRule], { mayApply }), ...findings, ...tenantsFindings(one, isQualified)];
  return { findings: worstFirst(all), others, openElsewhere, isSetUp: await isSetUp(store, one) };
}

/** The other applications for the same customer. */
async function othersFor(
  store: Store,
  { id, answers }: CustomerQualification,
): Promise<CustomerQualification[]> {
  const all = await store.list({ customerKeys: customerKeys(answers) });
  return all.filter(isCustomer).filter((other) => other.id !== id);
}

/** Whether a customer that is approved is set up; nothing is asked about any other. */
async function isSetUp(store: Store, { id, ref, status }: CustomerQualification): Promise<boolean> {
  if (status !== 'approved') return false;
  const setups = await setupsOf(store, { applicationId: id, ref });
  return setups.some((setup) => setup.status === 'ready');
}

/** What is found in the tenant of the partner that buys, and in the customer's own if it has one. */
function tenantsFindings(one: CustomerQualification, qualifiedPartner: boolean): Finding[] {
  if (!one.answers.tenants) return [];
  const { partnerTenantId, customerTenantId } = one.answers.tenants;
  const kindOf = (tenant: CustomerQualification['tenant']) => tenant?.kind ?? 'unknown';
  const partners = { id: partnerTenantId, kind: kindOf(one.tenant), use: 'transactingPartner' } as const;
  const customers = { id: customerTenantId, kind: kindOf(one.customerTenant), use: 'customer' } as const;
  return [partners, ...(customerTenantId ? [customers] : [])].flatMap((facts) =>
    tenantFindings({ ...facts, qualifiedPartner, partnerTenantId }),
  );
}
