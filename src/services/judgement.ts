import { assess, type Finding } from '../domain/assess.ts';
import { type Application, type Case, isClosed } from '../domain/case.ts';
import { type TenantFacts, tenantRules } from '../domain/rules/tenant.ts';

/** What the rules find in a case, worst first, and the cases that rules P8, P9, C13 and X10 speak of. */
export interface Judgement {
  readonly findings: readonly Finding[];
  /** The other cases for the same partner tenant, or for the same customer. */
  readonly others?: readonly Case[];
  readonly openElsewhere?: Application | undefined;
  /** Whether this case's owner may take that one on. */
  readonly isElsewhereLeft?: boolean;
  readonly qualifiedBefore?: Application | undefined;
  /** Of a customer that is qualified, whether it is set up in Partner Center as well. */
  readonly isSetUp?: boolean;
}

/** Among other applications, one that was submitted and is not closed. */
export const openOne = (others: readonly Application[]): Application | undefined =>
  others.find((other) => other.status !== 'draft' && !isClosed(other));

/** Among other applications, an approved one. */
export const approvedOne = (others: readonly Application[]): Application | undefined =>
  others.find((other) => other.status === 'approved');

/** What the T rules find in one tenant ID, and whose tenant it is about. */
export const tenantFindings = (facts: TenantFacts): Finding[] =>
  assess(tenantRules, facts).map((finding) => ({ ...finding, use: facts.use }));
