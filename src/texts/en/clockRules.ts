import type { ClockRuleId } from '../../domain/rules/clock.ts';
import type { RuleText } from './rules.ts';

/** The rules of the two-day clock. */
export const clockRules: Record<ClockRuleId, RuleText> = {
  K1: {
    finding: 'Once Microsoft’s form is sent, its answer is expected within two business days.',
    why: 'Microsoft says that an answer with next steps should come by then; it promises neither the day nor an approval. The day of sending does not count, nor do weekends and US federal holidays.',
    advice: 'Wait for it; the case shows the day.',
  },
  K2: {
    finding: 'Halfway, and on the day of the answer, you are reminded.',
    why: 'Microsoft answers by e-mail, which may land in the junk folder.',
    advice:
      'Look for mail from microsoft.com in the inbox and junk folder of the contact named in the application.',
  },
  K3: {
    finding: 'After that day, the answer is overdue.',
    why: 'Two business days have passed, and nobody has recorded an answer.',
    advice:
      'Ask the customer first, if it is a customer’s form; then write to US Government Cloud Eligibility. The case prepares the mail.',
  },
  K4: {
    finding:
      'A reviewer’s question pauses the clock; your reply starts it again, unless it changes what was filed.',
    why: 'While a question is open, nobody waits for Microsoft.',
    advice:
      'Reply; the expected day moves by the business days in between. If answers changed, the form is filed again, and a new clock begins.',
  },
  K5: {
    finding: 'The clock ends with Microsoft’s answer, a rejection or a withdrawal.',
    why: 'From then on, no answer is awaited.',
    advice: 'There is nothing to do; the history keeps both days.',
  },
};
