import { z } from 'zod/v4';
import { Reply } from '../../domain/application/application.ts';
import { stops } from '../../domain/assess.ts';
import { applicants, type Case, isApplication } from '../../domain/case.ts';
import type { Judgement } from '../../services/judgement.ts';
import { type ButtonView, sampleButton } from '../cards/button.ts';
import { findingViews, sampleFinding } from '../cards/findingViews.ts';
import { anewLine, linesOf } from '../cards/remarkViews.ts';
import { applicationSections, nameOf, sampleSection } from '../cards/sectionViews.ts';
import { sampleUnfinished, unfinishedLine } from '../cards/unfinishedLine.ts';
import { type CaseForm, caseForm } from '../case/caseForm.ts';
import type { Desk } from '../desk.ts';
import type { Turn } from '../dialog.ts';
import { defineForm } from '../forms/form.ts';
import { leftForm } from '../forms/leftForm.ts';
import { changeButtons } from './changeButtons.ts';
import { customerForms } from './customerForms.ts';
import { partnerForms } from './partnerForms.ts';

const findings = [sampleFinding];
const changes = [sampleButton];
const unfinished = sampleUnfinished;

/** The last look before submitting: everything that was answered, and every finding. */
export const submitCase = caseForm({
  about: isApplication,
  form: defineForm('submit-application', z.object({}), {
    unfinished,
    findings,
    changes,
    sections: [sampleSection],
    ready: true,
    verdict: 'Nothing stands in the way.',
  }),
  event: 'submitted',
  more: async (one, turn, desk) => {
    const judgement = await desk.cases.judged(one);
    const ready = !stops(judgement.findings);
    return {
      unfinished: unfinishedLine(one, turn),
      findings: findingViews(judgement, one, turn, desk.links),
      changes: changeButtons(one.kind, turn),
      sections: applicationSections(one, turn),
      ready,
      verdict: ready ? await readyLine(one, turn, desk) : stoppedLine(judgement, turn),
    };
  },
  act: (_input, acting, desk) => desk.cases.act(acting, { type: 'submitted' }),
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

const reply = defineForm('reply-to-question', Reply, {
  reasons: [{ text: 'Evidence is missing' }],
  lines: [{ text: 'Which contract?' }],
  anew: 'Changed since Microsoft’s form was sent: Organization.',
  changes,
  findings,
  unfinished,
});

const leavesFor = (change: ButtonView): ButtonView => ({ ...change, verb: 'leave-form' });

/** The answer to a reviewer's question; each part of the application can be changed first, and what was typed is kept. */
export const replyToQuestion: CaseForm = {
  ...caseForm({
    about: isApplication,
    form: reply,
    event: 'replied',
    values: (one) => one.unfinished?.['reply'],
    more: async (one, turn, desk) => ({
      anew: anewLine(one, turn),
      unfinished: unfinishedLine(one, turn),
      findings: findingViews(await desk.cases.judged(one), one, turn, desk.links),
      reasons: (one.question?.reasons ?? []).map((reason) => ({ text: turn.t.reasons[reason] })),
      lines: linesOf(one.question?.comment ?? '').map((text) => ({ text })),
      changes: changeButtons(one.kind, turn).map(leavesFor),
    }),
    act: (said, acting, desk) => desk.cases.act(acting, { type: 'replied', ...said }),
  }),
  leave: async (record, one) =>
    isApplication(one) ? leftForm(reply, 'reply', record, one.unfinished?.['reply'] ?? {}) : undefined,
};

const withdrawCase = caseForm({
  about: isApplication,
  form: defineForm('withdraw-application', z.object({}), { name: 'Fabrikam Cloud LLC' }),
  event: 'withdrawn',
  more: (one, turn) => ({ name: nameOf(one, turn) }),
  act: (_input, acting, desk) => desk.cases.act(acting, { type: 'withdrawn' }),
});

/** The forms of every application, whatever it asks. */
export const applicationForms: readonly CaseForm[] = [submitCase, replyToQuestion, withdrawCase];

/** The forms that an applicant fills. */
export const applicantForms: readonly CaseForm[] = [
  ...Object.values(partnerForms),
  ...Object.values(customerForms),
  ...applicationForms,
];
