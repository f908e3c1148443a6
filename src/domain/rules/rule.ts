import type { CustomerStep } from '../application/customerQualification.ts';
import type { SetupStep } from '../setup/answers.ts';
import type { SourceId } from '../sources.ts';
import type { TakeoverStep } from '../takeover/answers.ts';

/** How bad a finding is, worst first. `route` leaves this flow for another. */
export const verdicts = ['block', 'route', 'hold', 'warn', 'pass'] as const;
export type Verdict = (typeof verdicts)[number];

/** Where a finding is mended: a step of the form, a link out, or by somebody else. */
export type Advice =
  | { readonly step: 'organization' | 'business' | 'declaration' | CustomerStep | SetupStep | TakeoverStep }
  | { readonly step: 'cart' | 'seller' | 'agreement' | 'review' }
  | { readonly link: 'enrolment' | 'legalInfo' }
  | { readonly ask: 'provider' | 'colleague' | 'reviewer' | 'partner' | 'customers' | 'operator' };

/** A rule over facts `F`, as data; what it says to people stands in the texts under its id. */
export interface Rule<F> {
  readonly id: RuleId;
  readonly cite: readonly SourceId[];
  readonly verdict: Verdict;
  readonly when: (facts: F) => boolean;
  readonly advice: Advice;
}

export const ruleIds = [
  ...(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10', 'P11', 'P12'] as const),
  ...(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10'] as const),
  ...(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10'] as const),
  ...(['C11', 'C12', 'C13', 'C14', 'C15', 'C16', 'C17', 'C18', 'C19'] as const),
  ...(['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8', 'V9', 'V10', 'V11', 'V12'] as const),
  ...(['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7', 'O8', 'O9', 'O10'] as const),
  ...(['O11', 'O12', 'O13', 'O14', 'O15', 'O16', 'O17', 'O18', 'O19', 'O20'] as const),
  ...(['X1', 'X2', 'X3', 'X4', 'X5', 'X6', 'X7', 'X8', 'X9', 'X10'] as const),
] as const;
export type RuleId = (typeof ruleIds)[number];
