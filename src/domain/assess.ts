import { type Advice, type Rule, type RuleId, type Verdict, verdicts } from './rules/rule.ts';
import type { TenantUse } from './rules/tenant.ts';
import type { SourceId } from './sources.ts';

/** A product that an order rule is about; of an add-on that lacks one, the titles of what it works with. */
export interface LineAbout {
  readonly title: string;
  readonly bases: readonly string[];
}

/** A rule that applies: what it means, what to do about it, and where it is written. */
export interface Finding {
  readonly rule: RuleId;
  readonly verdict: Verdict;
  readonly cite: readonly SourceId[];
  readonly advice: Advice;
  /** Of a rule about tenants, whose tenant it is about. */
  readonly use?: TenantUse;
  /** Of a rule about lines of an order, those that it is about. */
  readonly lines?: readonly LineAbout[];
  /** Of a denial, Microsoft's reason in its own words. */
  readonly reason?: string | undefined;
}

/** Every rule that applies to the facts, never only the first, as findings. */
export const assess = <F>(rules: readonly Rule<F>[], facts: F): Finding[] =>
  rules
    .filter((rule) => rule.when(facts))
    .map(({ id, verdict, cite, advice }) => ({ rule: id, verdict, cite, advice }));

/** Findings with the worst verdict first, otherwise in the order of the rules. */
export const worstFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));

/** Whether a block, a route, or a tenant that is qualified already (P9) keeps a case from going on; a hold does not. */
export const stops = (findings: readonly Finding[]): boolean =>
  findings.some(({ verdict, rule }) => verdict === 'block' || verdict === 'route' || rule === 'P9');

/** Whether there is another application for the same tenant or customer, so that this one must not be reopened. */
export const isTaken = (findings: readonly Finding[]): boolean =>
  findings.some(({ rule }) => rule === 'P8' || rule === 'P9' || rule === 'C13');
