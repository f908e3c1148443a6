import type { PartnerQualification } from '../../domain/application/partnerQualification.ts';
import { approvalOf } from '../../domain/application/qualification.ts';
import { assess, type Finding, worstFirst } from '../../domain/assess.ts';
import { isPartner } from '../../domain/case.ts';
import { partnerRules } from '../../domain/rules/partner.ts';
import { approvedOne, type Judgement, openOne, tenantFindings } from '../judgement.ts';
import type { Store } from '../ports.ts';

/** Applies the P and T rules to a partner's application; `mayApply` is about its owner. */
export async function judgePartner(
  store: Store,
  one: PartnerQualification,
  mayApply: boolean,
): Promise<Judgement> {
  const others = await othersFor(store, one);
  const openElsewhere = openOne(others);
  const qualifiedBefore = approvedOne(others);
  const findings = assess(partnerRules, {
    ...one.answers,
    approval: approvalOf(one),
    mayApply,
    openElsewhere: openElsewhere !== undefined,
    qualifiedBefore: qualifiedBefore !== undefined,
  });
  const all = [...findings, ...ownTenantFindings(one)];
  return { findings: worstFirst(all), others, openElsewhere, qualifiedBefore };
}

async function othersFor(store: Store, one: PartnerQualification): Promise<PartnerQualification[]> {
  if (one.partnerTenantId === '') return [];
  const same = await store.list({ kind: one.kind, partnerTenantId: one.partnerTenantId });
  return same.filter(isPartner).filter((other) => other.id !== one.id);
}

function ownTenantFindings(one: PartnerQualification): Finding[] {
  if (one.partnerTenantId === '') return [];
  return tenantFindings({
    id: one.partnerTenantId,
    kind: one.tenant?.kind ?? 'unknown',
    use: 'ownPartner',
    qualifiedPartner: one.status === 'approved',
    partnerTenantId: one.partnerTenantId,
  });
}
