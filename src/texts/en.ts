import { chat, commands } from './en/chat.ts';
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
} from './en/common.ts';
import { desk } from './en/desk.ts';
import { forms } from './en/forms.ts';
import { mails } from './en/mails.ts';
import { refusals } from './en/partnerCenter.ts';
import { reasons, review } from './en/review.ts';
import { rules, sources } from './en/rules.ts';

/** Every English text. Its shape is what every other language must have. */
export const en = {
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
