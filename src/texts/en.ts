import type { ClockRuleId } from '../domain/rules/clock.ts';
import type { RuleId } from '../domain/rules/rule.ts';
import { caseCards } from './en/caseCards.ts';
import { chat, commands } from './en/chat.ts';
import { clockRules } from './en/clockRules.ts';
import {
  buttons,
  clock,
  common,
  customerNews,
  history,
  kinds,
  news,
  particulars,
  sections,
  status,
  takenFrom,
  verdicts,
} from './en/common.ts';
import { customerForms } from './en/customerForms.ts';
import { customerRules } from './en/customerRules.ts';
import { forms } from './en/forms.ts';
import { mails } from './en/mails.ts';
import { orderHistory, orderNews, orderStatus } from './en/order.ts';
import { orderCards } from './en/orderCards.ts';
import { orderRules } from './en/orderRules.ts';
import { orderWords } from './en/orderWords.ts';
import { refusals } from './en/partnerCenter.ts';
import { reasons, review } from './en/review.ts';
import { type RuleText, rules, sources } from './en/rules.ts';
import {
  notConnected,
  notLinked,
  setup,
  setupHistory,
  setupNews,
  setupParts,
  setupStatus,
} from './en/setup.ts';
import { setupForms } from './en/setupForms.ts';
import { setupRules } from './en/setupRules.ts';
import {
  invitationMail,
  standings,
  takeoverButtons,
  takeoverForms,
  takeoverHistory,
  takeoverLines,
  takeoverNews,
  takeoverStatus,
} from './en/takeover.ts';
import { takeoverRules } from './en/takeoverRules.ts';

/** Complete by its type: a rule without its text does not compile. */
const allRules: Record<RuleId | ClockRuleId, RuleText> = {
  ...rules,
  ...customerRules,
  ...setupRules,
  ...takeoverRules,
  ...orderRules,
  ...clockRules,
};

/** Every English text. Its shape is what every other language must have. */
export const en = {
  cards: {
    ...forms,
    ...customerForms,
    ...setupForms,
    ...review,
    ...caseCards,
    ...takeoverForms,
    ...orderCards,
  },
  buttons,
  chat,
  clock,
  commands,
  common,
  customerNews,
  history: { ...history, ...setupHistory, ...takeoverHistory, ...orderHistory },
  kinds,
  mails,
  news: { ...news, ...setupNews, ...takeoverNews, ...orderNews },
  notConnected,
  notLinked,
  order: orderWords,
  particulars,
  reasons,
  refusals,
  rules: allRules,
  sections,
  setup,
  setupParts,
  sources,
  standings,
  status: { ...status, ...setupStatus, ...takeoverStatus, ...orderStatus },
  takenFrom,
  takeover: { ...takeoverLines, buttons: takeoverButtons, mail: invitationMail },
  verdicts,
};
