import { stops } from '../domain/assess.ts';
import { applicants, type Case } from '../domain/case.ts';
import { nextStep, type PartnerStep } from '../domain/partnerQualification.ts';
import type { Acting } from '../services/eligibility.ts';
import type { Judgement } from '../services/findings.ts';
import type { ButtonView } from './caseButtons.ts';
import { type CaseForm, caseForm } from './caseForm.ts';
import type { Desk } from './desk.ts';
import type { Turn } from './dialog.ts';
import { findingViews } from './findingViews.ts';
import {
  businessForm,
  declarationForm,
  organizationForm,
  providerForm,
  replyForm,
  submitForm,
  withdrawForm,
} from './partnerForms.ts';
import { linesOf } from './remarkViews.ts';
import { nameOf, sectionViews } from './sectionViews.ts';

const found = async (one: Case, turn: Turn, desk: Desk) => ({
  findings: findingViews(await desk.eligibility.judged(one), one, turn, desk.links),
});

/** How one step of the application is filled from the case, and kept in it. */
const step = (key: PartnerStep) => ({
  event: 'answered' as const,
  values: (one: Case) => one.answers[key],
  more: async (one: Case, turn: Turn, desk: Desk) => ({
    ...(await found(one, turn, desk)),
    back: backFrom(key, one, turn),
  }),
  act: (input: object, acting: Acting, desk: Desk) => desk.eligibility.answer(acting, key, input),
});

/** The form of each step. */
export const stepForms: Readonly<Record<PartnerStep, CaseForm>> = {
  organization: caseForm({ form: organizationForm, ...step('organization') }),
  provider: caseForm({ form: providerForm, ...step('provider') }),
  business: caseForm({ form: businessForm, ...step('business') }),
  declaration: caseForm({ form: declarationForm, ...step('declaration') }),
};

const before: Readonly<Partial<Record<PartnerStep, string>>> = {
  provider: organizationForm.verb,
  business: organizationForm.verb,
  declaration: businessForm.verb,
};

/** Where Back leads: to the reply that a change belongs to, to the last look, or to the step before. */
function backFrom(key: PartnerStep, { status, answers }: Case, { t }: Turn): ButtonView[] {
  const to = (verb: string, form: string): ButtonView[] => [
    { title: t.common.back, verb, form, style: 'default' },
  ];
  if (status === 'actionNeeded') return to('open-form', replyForm.verb);
  if (nextStep(answers) === undefined && key !== 'provider') return to('show-case', '');
  const form = before[key];
  return form ? to('open-form', form) : [];
}

/** The last look before submitting: everything that was answered, and every finding. */
export const submitCase = caseForm({
  form: submitForm,
  event: 'submitted',
  more: async (one, turn, desk) => {
    const judgement = await desk.eligibility.judged(one);
    const ready = !stops(judgement.findings);
    return {
      findings: findingViews(judgement, one, turn, desk.links),
      sections: sectionViews(one, turn),
      ready,
      verdict: ready ? await readyLine(one, turn, desk) : stoppedLine(judgement, turn),
    };
  },
  act: (_input, acting, desk) => desk.eligibility.act(acting, { type: 'submitted' }),
});

/** That it can be submitted; and if nobody could review it, that too. */
async function readyLine(one: Case, { t }: Turn, desk: Desk): Promise<string> {
  const { ready, nobody } = t.cards['submit-application'];
  const making = applicants(one);
  const reviewers = await desk.directory.withRole('reviewer');
  return reviewers.some((id) => !making.includes(id)) ? ready : nobody;
}

function stoppedLine({ qualifiedBefore }: Judgement, { t }: Turn): string {
  const { notNeeded, notReady } = t.cards['submit-application'];
  return qualifiedBefore ? notNeeded : notReady;
}

/** The answer to a reviewer's question, with a way to change each part of the application first. */
export const replyToQuestion = caseForm({
  form: replyForm,
  event: 'replied',
  more: async (one, turn, desk) => ({
    ...(await found(one, turn, desk)),
    reasons: (one.question?.reasons ?? []).map((reason) => ({ text: turn.t.reasons[reason] })),
    lines: linesOf(one.question?.comment ?? ''),
    changes: changeButtons(turn),
  }),
  act: ({ reply }, acting, desk) => desk.eligibility.act(acting, { type: 'replied', reply }),
});

const withdrawCase = caseForm({
  form: withdrawForm,
  event: 'withdrawn',
  more: (one, turn) => ({ name: nameOf(one, turn) }),
  act: (_input, acting, desk) => desk.eligibility.act(acting, { type: 'withdrawn' }),
});

function changeButtons({ t }: Turn): ButtonView[] {
  const words = t.cards['submit-application'];
  const button = (title: string, form: string): ButtonView => ({
    title,
    verb: 'open-form',
    form,
    style: 'default',
  });
  return [
    button(words.changeOrganization, organizationForm.verb),
    button(words.changeBusiness, businessForm.verb),
    button(words.changeDeclaration, declarationForm.verb),
  ];
}

/** The forms that an applicant fills. */
export const applicantForms: readonly CaseForm[] = [
  ...Object.values(stepForms),
  submitCase,
  replyToQuestion,
  withdrawCase,
];
