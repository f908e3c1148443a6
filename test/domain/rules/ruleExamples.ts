import type { PartnerFacts } from '../../../src/domain/rules/partner.ts';
import type { RuleId, Verdict } from '../../../src/domain/rules/rule.ts';
import type { TenantFacts } from '../../../src/domain/rules/tenant.ts';
import { business, declaration, organization, tenantId } from '../builders.ts';

/** What a rule is expected to say: how bad it is, and facts that it catches and lets pass, each under its title. */
export interface Expected<F> {
  readonly id: RuleId;
  readonly verdict: Verdict;
  readonly catches: Readonly<Record<string, F>>;
  readonly passes: Readonly<Record<string, F>>;
}

/** A partner with whom nothing is wrong. */
export const goodPartner: PartnerFacts = {
  mayApply: true,
  organization,
  business,
  declaration,
  openElsewhere: false,
  qualifiedBefore: false,
};

const partner = (changes: Partial<PartnerFacts>): PartnerFacts => ({ ...goodPartner, ...changes });
const company = (changes: Partial<typeof organization>): PartnerFacts =>
  partner({ organization: { ...organization, ...changes } });
const doing = (changes: Partial<typeof business>): PartnerFacts =>
  partner({ business: { ...business, ...changes } });

const nothingAnswered: PartnerFacts = { mayApply: true, openElsewhere: false, qualifiedBefore: false };
const noCriterion = { servesGovernment: false, servesGovernmentReference: '' };

export const partnerExamples: readonly Expected<PartnerFacts>[] = [
  {
    id: 'P1',
    verdict: 'block',
    catches: { 'a partner that is not enrolled in CSP': company({ enrolment: 'none' }) },
    passes: {
      'an enrolled partner': goodPartner,
      'an enrolment that is not active, which is for P5': company({ enrolment: 'inactive' }),
      'an unanswered form': nothingAnswered,
    },
  },
  {
    id: 'P2',
    verdict: 'route',
    catches: { 'an indirect reseller': company({ partnerType: 'indirectReseller' }) },
    passes: {
      'a direct-bill partner': company({ partnerType: 'directBill' }),
      'an indirect provider': company({ partnerType: 'indirectProvider' }),
      'an unanswered form': nothingAnswered,
    },
  },
  {
    id: 'P3',
    verdict: 'block',
    catches: {
      'a partner without government business': doing(noCriterion),
      'a reference without its tick': doing({ servesGovernment: false }),
    },
    passes: {
      'one that serves government': goodPartner,
      'one with contracts only': doing({ ...noCriterion, hasContracts: true }),
      'one with vehicles only': doing({ ...noCriterion, usesVehicles: true }),
      'an unanswered form': nothingAnswered,
    },
  },
  {
    id: 'P4',
    verdict: 'warn',
    catches: {
      'government business without a reference': doing({ servesGovernmentReference: '' }),
      'a contract without a reference beside business with one': doing({ hasContracts: true }),
      'a vehicle without a reference beside business with one': doing({ usesVehicles: true }),
    },
    passes: {
      'a reference for every tick': doing({ hasContracts: true, hasContractsReference: 'W-1' }),
      'a form without a tick, which is for P3': doing(noCriterion),
      'an unanswered form': nothingAnswered,
    },
  },
  {
    id: 'P5',
    verdict: 'block',
    catches: {
      'an agreement that is not accepted': company({ agreement: 'open' }),
      'an enrolment that is not active': company({ enrolment: 'inactive' }),
    },
    passes: { 'an active partner with its agreement': goodPartner, 'an unanswered form': nothingAnswered },
  },
  {
    id: 'P6',
    verdict: 'block',
    catches: {
      'somebody who does not know that it binds': partner({
        declaration: { binding: false, authorized: true },
      }),
      'somebody who is not authorized': partner({ declaration: { binding: true, authorized: false } }),
      'two empty boxes': partner({ declaration: { binding: false, authorized: false } }),
    },
    passes: { 'a whole declaration': goodPartner, 'an unanswered form': nothingAnswered },
  },
  {
    id: 'P7',
    verdict: 'block',
    catches: { 'somebody who may not apply': partner({ mayApply: false }) },
    passes: { 'somebody who may apply': goodPartner },
  },
  {
    id: 'P8',
    verdict: 'block',
    catches: { 'a second application for the same tenant': partner({ openElsewhere: true }) },
    passes: { 'the only application': goodPartner },
  },
  {
    id: 'P9',
    verdict: 'pass',
    catches: { 'a partner that is qualified already': partner({ qualifiedBefore: true }) },
    passes: { 'a partner that is not qualified yet': goodPartner },
  },
  {
    id: 'P10',
    verdict: 'hold',
    catches: { 'an approval that Legal info does not show yet': partner({ approval: { legalInfo: false } }) },
    passes: {
      'an approval that Legal info shows': partner({ approval: { legalInfo: true } }),
      'an application without an answer': goodPartner,
    },
  },
  {
    id: 'P11',
    verdict: 'pass',
    catches: { 'an approval that Legal info shows': partner({ approval: { legalInfo: true } }) },
    passes: {
      'an approval by e-mail alone': partner({ approval: { legalInfo: false } }),
      'an application without an answer': goodPartner,
    },
  },
  {
    id: 'P12',
    verdict: 'warn',
    catches: {
      'a partner abroad': company({ country: 'Germany', region: 'Bavaria' }),
      'a partner in the country that is called as a state': company({ country: 'Georgia' }),
    },
    passes: {
      'a partner in the United States': goodPartner,
      'a partner in a territory': company({ country: 'Puerto Rico' }),
      'an unanswered form': nothingAnswered,
    },
  },
];

/** A partner's own tenant with which nothing is wrong. */
export const goodTenant: TenantFacts = {
  id: tenantId,
  kind: 'commercial',
  use: 'ownPartner',
  qualifiedPartner: false,
  partnerTenantId: tenantId,
};
