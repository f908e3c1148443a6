import type { Business, Organization } from '../application/partnerQualification.ts';
import { isUnitedStates } from '../states.ts';
import type { Rule } from './rule.ts';

/** What the P rules look at. Parts that were not answered yet are absent, and no rule judges them. */
export interface PartnerFacts {
  readonly mayApply: boolean;
  readonly organization?: Organization | undefined;
  readonly business?: Business | undefined;
  readonly declaration?: { readonly binding: boolean; readonly authorized: boolean } | undefined;
  /** Another open application for the same partner tenant. */
  readonly openElsewhere: boolean;
  /** Another application for the same partner tenant was approved. */
  readonly qualifiedBefore: boolean;
  /** Microsoft's approval, once its e-mail was recorded. */
  readonly approval?: { readonly legalInfo: boolean } | undefined;
}

const criteria = ['servesGovernment', 'hasContracts', 'usesVehicles'] as const;

/** The criteria that are claimed without a reference (P4). */
export const unreferenced = (business: Business) =>
  criteria.filter((criterion) => business[criterion] && business[`${criterion}Reference`] === '');

/** Who may apply, for the own organization as for a customer. */
export const agentRule: Rule<Pick<PartnerFacts, 'mayApply'>> = {
  id: 'P7',
  cite: ['S0'],
  verdict: 'block',
  when: ({ mayApply }) => !mayApply,
  advice: { ask: 'colleague' },
};

/** P: may this partner be qualified? */
export const partnerRules: readonly Rule<PartnerFacts>[] = [
  {
    id: 'P1',
    cite: ['S1'],
    verdict: 'block',
    when: ({ organization }) => organization?.enrolment === 'none',
    advice: { link: 'enrolment' },
  },
  {
    id: 'P2',
    cite: ['S0'],
    verdict: 'route',
    when: ({ organization }) => organization?.partnerType === 'indirectReseller',
    advice: { ask: 'provider' },
  },
  {
    id: 'P3',
    cite: ['criteria'],
    verdict: 'block',
    when: ({ business }) => business !== undefined && !criteria.some((criterion) => business[criterion]),
    advice: { step: 'business' },
  },
  {
    id: 'P4',
    cite: ['usGovFaq', 'desk'],
    verdict: 'warn',
    when: ({ business }) => business !== undefined && unreferenced(business).length > 0,
    advice: { step: 'business' },
  },
  {
    id: 'P5',
    cite: ['errorCodes'],
    verdict: 'block',
    when: ({ organization }) => organization?.agreement === 'open' || organization?.enrolment === 'inactive',
    advice: { step: 'organization' },
  },
  {
    id: 'P6',
    cite: ['S1'],
    verdict: 'block',
    when: ({ declaration }) => declaration !== undefined && !(declaration.binding && declaration.authorized),
    advice: { step: 'declaration' },
  },
  agentRule,
  {
    id: 'P8',
    cite: ['desk'],
    verdict: 'block',
    when: ({ openElsewhere }) => openElsewhere,
    advice: { ask: 'colleague' },
  },
  {
    id: 'P9',
    cite: ['S1'],
    verdict: 'pass',
    when: ({ qualifiedBefore }) => qualifiedBefore,
    advice: { ask: 'customers' },
  },
  {
    id: 'P10',
    cite: ['S1'],
    verdict: 'hold',
    when: ({ approval }) => approval?.legalInfo === false,
    advice: { link: 'legalInfo' },
  },
  {
    id: 'P11',
    cite: ['S1', 'S2'],
    verdict: 'pass',
    when: ({ approval }) => approval?.legalInfo === true,
    advice: { ask: 'customers' },
  },
  {
    id: 'P12',
    cite: ['relationships', 'desk'],
    verdict: 'warn',
    when: ({ organization }) => organization !== undefined && !isUnitedStates(organization.country),
    advice: { step: 'organization' },
  },
];
