import { z } from 'zod/v4';
import { Answer, Filing, Question, Rejection, Reopening } from '../domain/application.ts';
import { addDays, dayOf } from '../domain/businessDays.ts';
import type { Case } from '../domain/case.ts';
import { approvalOf } from '../domain/partnerQualification.ts';
import { type CaseForm, caseForm } from './caseForm.ts';
import type { Turn } from './dialog.ts';
import { defineForm } from './form.ts';
import { nameOf, sectionText, sectionViews } from './sectionViews.ts';

/** The prepared fields stand in an input so that they can be copied; what comes back in it is not looked at. */
const FilingForm = Filing.extend({ fields: z.string().optional() });

const named = (one: Case, turn: Turn) => ({ name: nameOf(one, turn) });
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
  more: named,
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
  more: (one, turn, desk) => ({ ...named(one, turn), link: desk.links.form }),
  check: ({ filedOn }, _one, turn) =>
    hasCome(filedOn, turn) && filedOn >= addDays(today(turn), -daysBack) ? [] : ['filedOn'],
  act: ({ filedOn, reference }, acting, desk) =>
    desk.eligibility.act(acting, { type: 'filed', filedOn, reference }),
});

/** Microsoft has answered: with an approval and both facts the partner is qualified; otherwise the case waits on. */
const recordDecision = caseForm({
  form: defineForm('record-decision', Answer, { name, link }),
  event: 'decided',
  values: (one, turn) => ({
    answeredOn: one.answer?.answeredOn ?? today(turn),
    outcome: 'approved',
    legalInfo: false,
    comment: one.answer?.comment ?? '',
  }),
  more: (one, turn, desk) => ({ ...named(one, turn), link: desk.links.legalInfo }),
  check: ({ answeredOn, outcome, legalInfo }, one, turn) => [
    ...(hasCome(answeredOn, turn) && answeredOn >= (one.filing?.filedOn ?? '') ? [] : ['answeredOn']),
    ...(outcome === 'approved' && approvalOf(one) && !legalInfo ? ['legalInfo'] : []),
  ],
  act: (answer, acting, desk) => desk.eligibility.act(acting, { type: 'decided', ...answer }),
});

const rejectApplication = caseForm({
  form: defineForm('reject-application', Rejection, { name }),
  event: 'rejected',
  more: named,
  act: (rejection, acting, desk) => desk.eligibility.act(acting, { type: 'rejected', ...rejection }),
});

const reopenApplication = caseForm({
  form: defineForm('reopen-application', Reopening, { name }),
  event: 'reopened',
  more: named,
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
