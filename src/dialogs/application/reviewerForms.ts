import { z } from 'zod/v4';
import { Filing, Question, Rejection, Reopening } from '../../domain/application/application.ts';
import { type Application, isApplication } from '../../domain/case.ts';
import { Lines } from '../../domain/text.ts';
import { texts } from '../../texts/texts.ts';
import { answerSections, nameOf, sectionText } from '../cards/sectionViews.ts';
import { type CaseForm, caseForm } from '../case/caseForm.ts';
import type { Turn } from '../dialog.ts';
import { defineForm } from '../forms/form.ts';
import { isRecent, today } from '../forms/recordedDay.ts';
import { decisionForms } from './decisionForms.ts';

/**
 * The prepared fields, in the English of Microsoft’s form, stand in an input so that they can be copied; what comes back in
 * it may be old, and is not looked at.
 */
const FilingForm = Filing.extend({ fields: z.string().optional() });

/** Nobody reopens without a word; some did once, and their cases are to be read. */
const ReopeningForm = Reopening.extend({ comment: Lines(2000) });

const named = (one: Application, turn: Turn) => ({ name: nameOf(one, turn) });
const withReasons = (one: Application, turn: Turn) => ({ ...named(one, turn), kind: one.kind });
const name = 'Fabrikam Cloud LLC';
const kind: Application['kind'] = 'partnerQualification';

/** “Something else” tells the applicant nothing: it takes words. */
const unsaid = ({ reasons, comment }: Question): string[] =>
  comment === '' && reasons.includes('OTHER') ? ['comment'] : [];

/** A reviewer asks the applicant. */
const askApplicant = caseForm({
  about: isApplication,
  form: defineForm('ask-applicant', Question, { name, kind }),
  event: 'asked',
  more: withReasons,
  check: unsaid,
  act: (question, acting, desk) => desk.cases.act(acting, { type: 'asked', ...question }),
});

/** Microsoft's form was sent, by the reviewer for the partner or by the customer itself: here it is recorded. */
const recordFiling = caseForm({
  about: isApplication,
  form: defineForm('record-filing', FilingForm, {
    name,
    intro: 'Record it.',
    link: 'https://forms.example',
    prepared: 'Name: Fabrikam Cloud LLC',
  }),
  event: 'filed',
  values: (_one, turn) => ({ filedOn: today(turn) }),
  more: (one, turn, desk) => ({
    ...named(one, turn),
    intro: turn.t.cards['record-filing'].intros[one.kind],
    link: desk.links.form,
    prepared: `${sectionText(answerSections(one, texts.en))}\n\n${one.ref}`,
  }),
  check: ({ filedOn }, _one, turn) => (isRecent(filedOn, turn) ? [] : ['filedOn']),
  act: ({ filedOn, reference }, acting, desk) =>
    desk.cases.act(acting, { type: 'filed', filedOn, reference }),
});

const rejectApplication = caseForm({
  about: isApplication,
  form: defineForm('reject-application', Rejection, { name, kind }),
  event: 'rejected',
  more: withReasons,
  check: unsaid,
  act: (rejection, acting, desk) => desk.cases.act(acting, { type: 'rejected', ...rejection }),
});

const reopenApplication = caseForm({
  about: isApplication,
  form: defineForm('reopen-application', ReopeningForm, { name }),
  event: 'reopened',
  more: named,
  act: (reopening, acting, desk) => desk.cases.act(acting, { type: 'reopened', ...reopening }),
});

/** The forms that a reviewer fills. */
export const reviewerForms: readonly CaseForm[] = [
  askApplicant,
  recordFiling,
  ...decisionForms,
  rejectApplication,
  reopenApplication,
];
