import { isGuid, type Tenant, tenantIn } from '../domain/tenant.ts';
import { defineCard } from './cards/card.ts';
import { citations } from './cards/findingViews.ts';
import type { Desk } from './desk.ts';
import type { Dialog, Reply, Turn } from './dialog.ts';
import { distinct, type TenantUses, usesOf } from './tenantUses.ts';

/** What kind of tenant an ID belongs to, and in which forms the ID may be used. */
export const tenantCard = defineCard('tenant', {
  asked: 'contoso.com',
  id: '2f1c8c1e-3b1d-4c55-9d0e-3f6a3a1c9b10',
  kind: 'Commercial',
  uses: [{ form: 'Your own form (S1)', may: 'No: T4', color: 'attention' }],
  findings: [
    {
      text: 'T4: This is an Azure government tenant.',
      advice: 'Take the Microsoft ID.',
      source: 'Source: S1',
    },
  ],
});

/** `check ID`: asks the tenant lookup about a 36-character ID or a domain name. */
export const check = (desk: Desk): Dialog => ({
  name: 'check',
  command: { en: 'check', de: 'prüfen' },
  async begin(turn, words) {
    const asked = tenantIn(words);
    if (!asked) return { text: turn.t.cards.tenant.usage };
    return showTenant(asked, await desk.tenants.find(asked), turn, desk);
  },
  submits: [],
});

/** Tells of the tenant that was found for an ID or a domain name what it is, and where its ID may be used. */
export async function showTenant(asked: string, tenant: Tenant, turn: Turn, desk: Desk): Promise<Reply> {
  const words = turn.t.cards.tenant;
  const id = isGuid(asked) ? asked : (tenant.id ?? '');
  const uses = usesOf(id || asked, tenant.kind, await desk.eligibility.qualifiedTenants());
  const card = tenantCard.render(turn, {
    asked,
    id,
    kind: words.kinds[tenant.kind],
    uses: uses.map((use) => useView(use, turn)),
    findings: distinct(uses).map((finding) => ({
      text: `${finding.rule}: ${turn.t.rules[finding.rule].finding}`,
      advice: turn.t.rules[finding.rule].advice,
      source: `${turn.t.particulars.source}: ${citations(finding, turn).join(', ')}`,
    })),
  });
  return { card, summary: words.title };
}

/** Whether the ID may stand in one place, and which rules forbid it or want to be minded. */
function useView({ use, forbids, minds }: TenantUses, { t }: Turn) {
  const { places, may } = t.cards.tenant;
  const rules = (findings: TenantUses['minds']) => findings.map(({ rule }) => rule).join(', ');
  const form = places[use];
  if (forbids.length > 0) return { form, may: may.no(rules(forbids)), color: 'attention' };
  if (minds.length > 0) return { form, may: may.mind(rules(minds)), color: 'warning' };
  return { form, may: may.yes, color: 'good' };
}
