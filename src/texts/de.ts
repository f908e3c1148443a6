import { chat, commands } from './de/chat.ts';
import {
  buttons,
  clock,
  common,
  history,
  news,
  particulars,
  sections,
  status,
  verdicts,
} from './de/common.ts';
import { desk } from './de/desk.ts';
import { forms } from './de/forms.ts';
import { mails } from './de/mails.ts';
import { refusals } from './de/partnerCenter.ts';
import { reasons, review } from './de/review.ts';
import { rules, sources } from './de/rules.ts';
import type { Texts } from './texts.ts';

/** Jeder deutsche Text, mit „Sie“. */
export const de: Texts = {
  cards: { ...forms, ...review, ...desk },
  buttons,
  chat,
  clock,
  commands,
  common,
  history,
  mails,
  news,
  particulars,
  reasons,
  refusals,
  rules,
  sections,
  sources,
  status,
  verdicts,
};
