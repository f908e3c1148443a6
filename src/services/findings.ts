import { assess, type Finding, worstFirst } from '../domain/assess.ts';
import { type Case, isClosed } from '../domain/case.ts';
import { approvalOf } from '../domain/partnerQualification.ts';
import { mayApply } from '../domain/policy.ts';
import { partnerRules } from '../domain/rules/partner.ts';
import { tenantRules } from '../domain/rules/tenant.ts';
import type { Directory, Store } from './ports.ts';

/** What the rules find in a case, worst first, and the applications that rules P8 and P9 speak of. */
export interface Judgement {
  readonly findings: readonly Finding[];
  /** The other applications for the same partner tenant. */
  readonly others: readonly Case[];
  readonly openElsewhere: Case | undefined;
  readonly qualifiedBefore: Case | undefined;
}

/** Looks up what the rules need to know beyond the case itself, and applies them all. */
export async function judge(store: Store, directory: Directory, one: Case): Promise<Judgement> {
  const others = await othersFor(store, one);
  const isOpen = (other: Case) => other.status !== 'draft' && !isClosed(other);
  const openElsewhere = others.find(isOpen);
  const qualifiedBefore = others.find((other) => other.status === 'approved');
  const roles = await directory.rolesOf(one.owner);
  const findings = assess(partnerRules, {
    ...one.answers,
    approval: approvalOf(one),
    mayApply: mayApply({ id: one.owner, name: '', roles }),
    openElsewhere: openElsewhere !== undefined,
    qualifiedBefore: qualifiedBefore !== undefined,
  });
  return {
    findings: worstFirst([...findings, ...tenantFindings(one)]),
    others,
    openElsewhere,
    qualifiedBefore,
  };
}

async function othersFor(store: Store, one: Case): Promise<Case[]> {
  if (one.partnerTenantId === '') return [];
  const same = await store.list({ kind: one.kind, partnerTenantId: one.partnerTenantId });
  return same.filter((other) => other.id !== one.id);
}

function tenantFindings(one: Case): Finding[] {
  if (one.partnerTenantId === '') return [];
  return assess(tenantRules, {
    id: one.partnerTenantId,
    kind: one.tenant?.kind ?? 'unknown',
    use: 'ownPartner',
    qualifiedPartner: one.status === 'approved',
    partnerTenantId: one.partnerTenantId,
  });
}
