import { isApplication } from '../domain/case.ts';
import { reviewerForms } from './application/reviewerForms.ts';
import { queueReply } from './application/reviewQueue.ts';
import type { Desk } from './desk.ts';
import type { Dialog } from './dialog.ts';
import { buttonSubmit, formSubmit } from './forms/flow.ts';

/** The reviewers' queue and what they do with an application. */
export const review = (desk: Desk): Dialog => ({
  name: 'review',
  command: { en: 'review', de: 'prüfung' },
  begin: (turn) => queueReply(turn, desk),
  submits: [
    ...reviewerForms.map((form) => formSubmit(form, desk)),
    buttonSubmit('start-review', 'reviewStarted', isApplication, desk),
  ],
});
