import { assess, type Finding, stops, worstFirst } from '../domain/assess.ts';
import { takeoverRules } from '../domain/rules/takeover.ts';
import { type TenantUse, tenantRules, tenantUses } from '../domain/rules/tenant.ts';
import type { TenantKind } from '../domain/tenant.ts';

/** One place where a tenant ID may stand: what forbids it there, and if nothing does, what is to be minded. */
export interface TenantUses {
  readonly use: TenantUse;
  readonly forbids: readonly Finding[];
  readonly minds: readonly Finding[];
}

/**
 * Judges a tenant ID in every place that asks for one, or a domain name without a tenant, of which nobody says that it is an
 * ID (T1); `qualified` are the tenants of the partners that may buy.
 */
export function usesOf(id: string, kind: TenantKind, qualified: readonly string[]): TenantUses[] {
  const qualifiedPartner = qualified.includes(id);
  const partnerTenantId = qualifiedPartner ? id : '';
  return tenantUses.map((use) => {
    const facts = { id, kind, use, qualifiedPartner, partnerTenantId };
    const judged = assess(tenantRules, facts).filter(({ rule }) => rule !== 'T1');
    const findings = [...judged, ...(use === 'takenOver' ? takenOver(kind) : [])];
    const forbids = findings.filter((finding) => stops([finding]));
    return { use, forbids, minds: forbids.length > 0 ? [] : findings };
  });
}

/** What only a take-over says of a kind of tenant (X2). */
const takenOver = (tenantKind: TenantKind): Finding[] =>
  assess(takeoverRules, { tenantKind, partnerQualified: true, waitsLong: false });

/** Every rule that is found in any place, once, the worst first. */
export function distinct(uses: readonly TenantUses[]): Finding[] {
  const all = uses.flatMap(({ forbids, minds }) => [...forbids, ...minds]);
  return worstFirst([...new Map(all.map((finding) => [finding.rule, finding])).values()]);
}
