import { assess, worstFirst } from '../domain/assess.ts';
import { tenantRules } from '../domain/rules/tenant.ts';
import { isDomainName, isGuid, type Tenant } from '../domain/tenant.ts';
import { defineCard } from './card.ts';
import type { Desk } from './desk.ts';
import type { Dialog, Reply, Turn } from './dialog.ts';
import { citations } from './findingViews.ts';

/** What kind of tenant an ID belongs to, and where the ID may be used. */
export const tenantCard = defineCard('tenant', {
  asked: 'contoso.com',
  id: '2f1c8c1e-3b1d-4c55-9d0e-3f6a3a1c9b10',
  kind: 'Commercial',
  use: 'Partner tenant ID',
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
    const asked = words
      .replace(/^(tenant|mandant)\s+/i, '')
      .replace(/[{}<>]/g, '')
      .trim()
      .toLowerCase();
    if (asked === '') return { text: turn.t.cards.tenant.usage };
    const canAsk = isGuid(asked) || isDomainName(asked);
    return tenantReply(asked, canAsk ? await desk.tenants.find(asked) : { kind: 'unknown' }, turn);
  },
  submits: [],
});

function tenantReply(asked: string, tenant: Tenant, turn: Turn): Reply {
  const words = turn.t.cards.tenant;
  const id = isGuid(asked) ? asked : (tenant.id ?? '');
  const card = tenantCard.render(turn, {
    asked,
    id,
    kind: words.kinds[tenant.kind],
    use: words.uses[tenant.kind],
    findings: findingsOf(id || asked, tenant, turn),
  });
  return { card, summary: words.title };
}

function findingsOf(id: string, { kind }: Tenant, turn: Turn) {
  const facts = { id, kind, use: 'ownPartner', qualifiedPartner: false, partnerTenantId: '' } as const;
  return worstFirst(assess(tenantRules, facts)).map((finding) => ({
    text: `${finding.rule}: ${turn.t.rules[finding.rule].finding}`,
    advice: turn.t.rules[finding.rule].advice,
    source: `${turn.t.particulars.source}: ${citations(finding, turn).join(', ')}`,
  }));
}
