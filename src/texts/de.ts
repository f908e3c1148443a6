import { caseCards } from './de/caseCards.ts';
import { chat, commands } from './de/chat.ts';
import { clockRules } from './de/clockRules.ts';
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
} from './de/common.ts';
import { customerForms } from './de/customerForms.ts';
import { customerRules } from './de/customerRules.ts';
import { forms } from './de/forms.ts';
import { mails } from './de/mails.ts';
import { orderHistory, orderNews, orderStatus } from './de/order.ts';
import { orderCards } from './de/orderCards.ts';
import { orderRules } from './de/orderRules.ts';
import { orderWords } from './de/orderWords.ts';
import { refusals } from './de/partnerCenter.ts';
import { reasons, review } from './de/review.ts';
import { rules, sources } from './de/rules.ts';
import {
  notConnected,
  notLinked,
  setup,
  setupHistory,
  setupNews,
  setupParts,
  setupStatus,
} from './de/setup.ts';
import { setupForms } from './de/setupForms.ts';
import { setupRules } from './de/setupRules.ts';
import {
  invitationMail,
  standings,
  takeoverButtons,
  takeoverForms,
  takeoverHistory,
  takeoverLines,
  takeoverNews,
  takeoverStatus,
} from './de/takeover.ts';
import { takeoverRules } from './de/takeoverRules.ts';
import type { Texts } from './texts.ts';

/** Jeder deutsche Text, mit „Sie“. */
export const de: Texts = {
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
  rules: { ...rules, ...customerRules, ...setupRules, ...takeoverRules, ...orderRules, ...clockRules },
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
