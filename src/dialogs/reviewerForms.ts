import { z } from 'zod/v4';
import { Approval, Filing, Question, Rejection, Reopening } from '../domain/application.ts';
import { addDays, dayOf } from '../domain/businessDays.ts';
import type { Case } from '../domain/case.ts';
import { type CaseForm, caseForm } from './caseForm.ts';
import type { Turn } from './dialog.ts';
import { defineForm } from './form.ts';
import { sectionText, sectionViews } from './sectionViews.ts';

/** The prepared fields stand in an input so that they can be copied; what comes back in it is not looked at. */
const FilingForm = Filing.extend({ fields: z.string().optional() });

const nameOf = ({ answers }: Case, { t }: Turn) => ({
  name: answers.organization?.legalName ?? t.sections.unnamed,
});
const name = 'Fabrikam Cloud LLC';
const link = 'https://forms.example';

const today = ({ now, zone }: Turn): string => dayOf(now, zone);

/** Whether a day has come, where the desk reckons or where the person is. */
const hasCome = (day: string, turn: Turn): boolean =>
  day <= today(turn) || day <= dayOf(turn.now, turn.ownZone);

/** How far back somebody may record that the form was sent. */
const daysBack = 60;

/** A reviewer asks the applicant. */
const askApplicant = caseForm({
  form: defineForm('ask-applicant', Question, { name }),
  event: 'asked',
  more: nameOf,
  act: (question, acting, desk) => desk.eligibility.act(acting, { type: 'asked', ...question }),
});

/** A reviewer has sent Microsoft's form and records it here. */
const recordFiling = caseForm({
  form: defineForm('record-filing', FilingForm, { name, link }),
  event: 'filed',
  values: (one, turn) => ({
    filedOn: today(turn),
    fields: `${sectionText(sectionViews({ ...one, filing: undefined }, turn))}\n\n${one.ref}`,
  }),
  more: (one, turn, desk) => ({ ...nameOf(one, turn), link: desk.links.form }),
  check: ({ filedOn }, _one, turn) =>
    hasCome(filedOn, turn) && filedOn >= addDays(today(turn), -daysBack) ? [] : ['filedOn'],
  act: ({ filedOn, reference }, acting, desk) =>
    desk.eligibility.act(acting, { type: 'filed', filedOn, reference }),
});

/** Microsoft has approved: with both facts the partner is qualified, with the e-mail alone the case waits (P10). */
const recordDecision = caseForm({
  form: defineForm('record-decision', Approval, { name, link }),
  event: 'decided',
  values: (one, turn) => ({ answeredOn: one.approval?.answeredOn ?? today(turn), legalInfo: false }),
  more: (one, turn, desk) => ({ ...nameOf(one, turn), link: desk.links.legalInfo }),
  check: ({ answeredOn, legalInfo }, { filing, approval }, turn) => [
    ...(hasCome(answeredOn, turn) && answeredOn >= (filing?.filedOn ?? '') ? [] : ['answeredOn']),
    ...(approval && !legalInfo ? ['legalInfo'] : []),
  ],
  act: (approval, acting, desk) => desk.eligibility.act(acting, { type: 'decided', ...approval }),
});

const rejectApplication = caseForm({
  form: defineForm('reject-application', Rejection, { name }),
  event: 'rejected',
  more: nameOf,
  act: (rejection, acting, desk) => desk.eligibility.act(acting, { type: 'rejected', ...rejection }),
});

const reopenApplication = caseForm({
  form: defineForm('reopen-application', Reopening, { name }),
  event: 'reopened',
  more: nameOf,
  act: (reopening, acting, desk) => desk.eligibility.act(acting, { type: 'reopened', ...reopening }),
});

/** The forms that a reviewer fills. */
export const reviewerForms: readonly CaseForm[] = [
  askApplicant,
  recordFiling,
  recordDecision,
  rejectApplication,
  reopenApplication,
];
