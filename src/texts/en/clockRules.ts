import type { ClockRuleId } from '../../domain/rules/clock.ts';
import type { RuleText } from './rules.ts';

/** The rules of the two-day clock. */
export const clockRules: Record<ClockRuleId, RuleText> = {
  K1: {
    finding: 'Once Microsoft’s form is sent, its answer is expected within two business days.',
    why: 'Microsoft promises an answer with next steps by then, not an approval. The day of sending does not count, nor do weekends and US federal holidays.',
    advice: 'Wait for it; the case shows the day.',
  },
  K2: {
    finding: 'Halfway, and on the day of the answer, you are reminded.',
    why: 'Microsoft answers by e-mail, which may land in the junk folder.',
    advice: 'Look in your inbox and junk folder for mail from microsoft.com.',
  },
  K3: {
    finding: 'After that day, the answer is overdue.',
    why: 'Two business days have passed, and nobody has recorded an answer.',
    advice: 'Write to US Government Cloud Eligibility; the case prepares the mail.',
  },
  K4: {
    finding: 'A reviewer’s question stops the clock; your reply starts it again.',
    why: 'While a question is open, nobody waits for Microsoft.',
    advice: 'Reply; the expected day moves by the business days in between.',
  },
  K5: {
    finding: 'The clock ends with Microsoft’s answer, a rejection or a withdrawal.',
    why: 'From then on, no answer is awaited.',
    advice: 'There is nothing to do; the history keeps both days.',
  },
};
