import { ValidationId } from '../../domain/application/application.ts';
import type { PartnerQualification } from '../../domain/application/partnerQualification.ts';
import type { Finding } from '../../domain/assess.ts';
import { dayOf } from '../../domain/businessDays.ts';
import { type Case, isApplication, isCustomer, isLegal, isPartner, isSetup } from '../../domain/case.ts';
import type { Links } from '../../domain/links.ts';
import type { Actor } from '../../domain/person.ts';
import { mayReviewCase, owns } from '../../domain/policy.ts';
import { unreferenced } from '../../domain/rules/partner.ts';
import type { RuleId, Verdict } from '../../domain/rules/rule.ts';
import type { TenantUse } from '../../domain/rules/tenant.ts';
import type { CustomerSetup } from '../../domain/setup/customerSetup.ts';
import { sources } from '../../domain/sources.ts';
import { isDomainName } from '../../domain/tenant.ts';
import type { Judgement } from '../../services/judgement.ts';
import { formatDay } from '../../texts/format.ts';
import type { Turn } from '../dialog.ts';
import { dueDay } from './clockLine.ts';

/** A finding as a card shows it: which rule, what it says, what to do, and where it is written. */
export interface FindingView {
  readonly heading: string;
  readonly style: string;
  readonly text: string;
  readonly advice: string;
  readonly source: string;
}

export const sampleFinding: FindingView = {
  heading: 'T4 · Blocks',
  style: 'attention',
  text: 'This is an Azure government tenant.',
  advice: 'Take the Microsoft ID.',
  source: 'Source: S1',
};

const styles: Record<Verdict, string> = {
  block: 'attention',
  route: 'accent',
  hold: 'warning',
  warn: 'warning',
  pass: 'good',
};

/** For whom an advice is that is not for everybody who sees the case; for nobody once it was followed. */
const adviceIsFor: Partial<Record<RuleId, (person: Actor, one: Case, judgement: Judgement) => boolean>> = {
  P10: mayReviewCase,
  P11: owns,
  C2: (_person, one) => isCustomer(one) && isLegal(one, 'answered') && !one.answers.regulatedData?.evidence,
  C16: (person, one, { isSetUp }) => owns(person, one) && !isSetUp,
};

/** All findings as a card shows them, in the order of the judgement. */
export const findingViews = (judgement: Judgement, one: Case, turn: Turn, links: Links): FindingView[] =>
  judgement.findings.map((finding) => {
    const { finding: text, advice } = turn.t.rules[finding.rule];
    const isFor = adviceIsFor[finding.rule]?.(turn.actor, one, judgement) ?? true;
    return {
      heading: `${finding.rule} · ${turn.t.verdicts[finding.verdict]}`,
      style: styles[finding.verdict],
      text: [text, particularOf(finding, judgement, one, turn)].filter(Boolean).join(' '),
      advice: isFor ? [advice, linkOf(finding, turn, links)].filter(Boolean).join(' ') : '',
      source: `${turn.t.particulars.source}: ${citations(finding, turn).join(', ')}`,
    };
  });

/** A rule in one line: what it says, and what to do. */
export const ruleLine = (rule: RuleId, { rules }: Turn['t']): string =>
  `${rule}: ${rules[rule].finding} ${rules[rule].advice}`;

/** The link that an advice leads to, if it leads out. */
function linkOf({ advice }: Finding, { t }: Turn, links: Links): string {
  return 'link' in advice ? `[${t.particulars[advice.link]}](${links[advice.link]})` : '';
}

/** The places where a rule is written, as links. */
export const citations = ({ cite }: Pick<Finding, 'cite'>, { t, language }: Turn): string[] =>
  cite.map((id) => {
    const url = sources[id].url?.[language];
    return url ? `[${t.sources[id]}](${url})` : t.sources[id];
  });

/** What is particular to this case. Only refs, dates, domain names and IDs get in, for it is read as Markdown. */
function particularOf({ rule, use }: Finding, judgement: Judgement, one: Case, turn: Turn): string {
  const { particulars } = turn.t;
  const { openElsewhere, isElsewhereLeft, qualifiedBefore, others = [] } = judgement;
  const on = (moment: string) => formatDay(dayOf(moment, turn.zone), turn.language);
  if ((rule === 'P8' || rule === 'C13') && openElsewhere) {
    const { ref, submittedAt, openedAt } = openElsewhere;
    const there = particulars.openElsewhere(ref, on(submittedAt ?? openedAt), dueDay(openElsewhere, turn));
    return isElsewhereLeft ? `${there} ${particulars.left(ref)}` : there;
  }
  if (rule === 'P7') return particulars.ownerLeft;
  if (rule === 'P9' && qualifiedBefore)
    return particulars.qualifiedBefore(qualifiedBefore.ref, on(qualifiedBefore.changedAt));
  if (rule === 'X10') return particulars.invitedElsewhere(others.map(({ ref }) => ref).join(', '));
  if (rule === 'P4' && isPartner(one)) return criteriaOf(one, turn);
  if (rule === 'C16' && isApplication(one)) return particulars.validationId(one.answer?.validationId ?? '');
  if (aboutCode.includes(rule) && isSetup(one)) return chosenCode(one, turn);
  return use ? tenantOf(rule, use, one, turn) : '';
}

/** The rules that are about the validation ID that was chosen, which may be another than the one that is chosen now. */
const aboutCode: readonly RuleId[] = ['V3', 'V4', 'V5'];

const chosenCode = ({ code }: CustomerSetup, { t }: Turn): string =>
  ValidationId.safeParse(code?.id).success ? t.particulars.validationId(code?.id ?? '') : '';

/** Which criteria lack a reference. */
function criteriaOf({ answers: { business } }: PartnerQualification, { t }: Turn): string {
  const criteria = business ? unreferenced(business) : [];
  return t.particulars.criteria(
    criteria.map((criterion) => t.cards['qualify-business'][criterion].label).join(', '),
  );
}

/** The rules that are about the partner's tenant as well as the customer's. */
const eitherTenant: readonly RuleId[] = ['T1', 'T2', 'T3', 'T8'];

/** Which tenant is meant, where a case has two of them; and the ID of a tenant whose domain name was given. */
function tenantOf(rule: RuleId, use: TenantUse, one: Case, { t }: Turn): string {
  const isEither = one.kind === 'customerQualification' && eitherTenant.includes(rule);
  const which = isEither && use !== 'ownPartner' ? t.particulars.tenant[use] : '';
  const { typed, tenant } = tenantIn(one, use);
  const id = rule === 'T1' && tenant?.id && isDomainName(typed) ? tenant.id : undefined;
  return [which, id && t.particulars.domain(typed, id)].filter(Boolean).join(' ');
}

function tenantIn(one: Case, use: TenantUse) {
  if (one.kind === 'takeover')
    return { typed: one.answers.takenOver?.customerTenant ?? '', tenant: one.looked?.tenant };
  return one.kind === 'customerQualification' && use === 'customer'
    ? { typed: one.answers.tenants?.customerTenantId ?? '', tenant: one.customerTenant }
    : { typed: one.partnerTenantId, tenant: isApplication(one) ? one.tenant : undefined };
}
