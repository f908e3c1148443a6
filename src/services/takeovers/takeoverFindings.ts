import { assess, type Finding, worstFirst } from '../../domain/assess.ts';
import { isClosed, isTakeover } from '../../domain/case.ts';
import { agentRule } from '../../domain/rules/partner.ts';
import { takeoverRules } from '../../domain/rules/takeover.ts';
import { customerTenantOf, isAccepted, type Takeover } from '../../domain/takeover/takeover.ts';
import { qualifiedPartners } from '../applications/qualifiedPartners.ts';
import { type Judgement, tenantFindings } from '../judgement.ts';
import type { Store } from '../ports.ts';

/** Applies the X and T rules, and P7, to a take-over; `mayApply` is about its owner. */
export async function judgeTakeover(store: Store, one: Takeover, mayApply: boolean): Promise<Judgement> {
  const partners = await qualifiedPartners(store);
  const others = await othersFor(store, one);
  const { looked, answers, standing } = one;
  const findings = assess(takeoverRules, {
    ...answers,
    partnerQualified: partners.length > 0,
    tenantKind: looked?.tenant.kind,
    isOurs: looked?.isOurs,
    link: looked?.link,
    invitedElsewhere: others.length > 0,
    waitsLong: one.status === 'sent' && one.reminded,
    standing: isAccepted(one) ? (standing ?? 'unread') : undefined,
  });
  const own = partners.map(({ partnerTenantId }) => partnerTenantId);
  const all = [...assess([agentRule], { mayApply }), ...findings, ...tenantOf(one, own)];
  return { findings: worstFirst(all), others };
}

/** Other take-overs that invite the customer with the same link; through another reseller it is another relationship. */
async function othersFor(store: Store, one: Takeover): Promise<Takeover[]> {
  if (!one.looked || isAccepted(one)) return [];
  const id = customerTenantOf(one);
  const named = await store.list({ kind: 'takeover', words: id });
  return named
    .filter(isTakeover)
    .filter((other) => customerTenantOf(other) === id && other.looked?.link === one.looked?.link)
    .filter((other) => other.id !== one.id && !isClosed(other));
}

/** What is found in the customer's tenant, until the customer has accepted and so shown that it is the right one. */
function tenantOf(one: Takeover, own: readonly string[]): Finding[] {
  if (!one.looked || isAccepted(one)) return [];
  const id = customerTenantOf(one);
  const partnerTenantId = own.find((tenant) => tenant === id) ?? '';
  const facts = { id, kind: one.looked.tenant.kind, use: 'takenOver', partnerTenantId } as const;
  return tenantFindings({ ...facts, qualifiedPartner: partnerTenantId !== '' });
}
