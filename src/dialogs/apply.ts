import { isApplication } from '../domain/case.ts';
import { applicationForms } from './application/applicantForms.ts';
import type { Desk } from './desk.ts';
import type { Dialog } from './dialog.ts';
import { buttonSubmit, formSubmit } from './forms/flow.ts';

/** What an applicant does with an application of either kind once its questions are answered. */
export const apply = (desk: Desk): Dialog => ({
  name: 'apply',
  submits: [
    ...applicationForms.map((form) => formSubmit(form, desk)),
    buttonSubmit('edit-application', 'edited', isApplication, desk),
  ],
});
