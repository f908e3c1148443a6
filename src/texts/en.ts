import type { RuleId } from '../domain/rules/rule.ts';
import { chat, commands } from './en/chat.ts';
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
  verdicts,
} from './en/common.ts';
import { customerForms } from './en/customerForms.ts';
import { customerRules } from './en/customerRules.ts';
import { desk } from './en/desk.ts';
import { forms } from './en/forms.ts';
import { mails } from './en/mails.ts';
import { orderHistory, orderNews, orderStatus } from './en/order.ts';
import { orderCards, orderWords } from './en/orderCards.ts';
import { orderRules } from './en/orderRules.ts';
import { refusals } from './en/partnerCenter.ts';
import { reasons, review } from './en/review.ts';
import { type RuleText, rules, sources } from './en/rules.ts';
import { notConnected, setupHistory, setupNews, setupStatus } from './en/setup.ts';

/** Complete by its type: a rule without its text does not compile. */
const allRules: Record<RuleId, RuleText> = { ...rules, ...customerRules, ...orderRules };

/** Every English text. Its shape is what every other language must have. */
export const en = {
  cards: { ...forms, ...customerForms, ...review, ...desk, ...orderCards },
  buttons,
  chat,
  clock,
  commands,
  common,
  customerNews,
  history: { ...history, ...setupHistory, ...orderHistory },
  kinds,
  mails,
  news: { ...news, ...setupNews, ...orderNews },
  notConnected,
  order: orderWords,
  particulars,
  reasons,
  refusals,
  rules: allRules,
  sections,
  sources,
  status: { ...status, ...setupStatus, ...orderStatus },
  verdicts,
};
