import type { Rule } from './rule.ts';

export const clockRuleIds = ['K1', 'K2', 'K3', 'K4', 'K5'] as const;
export type ClockRuleId = (typeof clockRuleIds)[number];

/** K: what the two-day clock does. It is told like a rule, but judges nothing: the clock itself does what it says. */
export const clockRules: readonly ({ readonly id: ClockRuleId } & Pick<Rule<unknown>, 'cite' | 'verdict'>)[] =
  [
    { id: 'K1', cite: ['S1', 'S2'], verdict: 'hold' },
    { id: 'K2', cite: ['desk'], verdict: 'warn' },
    { id: 'K3', cite: ['S3', 'desk'], verdict: 'warn' },
    { id: 'K4', cite: ['desk'], verdict: 'hold' },
    { id: 'K5', cite: ['desk'], verdict: 'pass' },
  ];
