import { assess } from '../domain/assess.ts';
import { isOtherName, setupRules } from '../domain/rules/setup.ts';
import { Code } from '../domain/setup/answers.ts';
import type { CustomerSetup, SeenCode } from '../domain/setup/customerSetup.ts';
import { type ButtonView, opens, sampleButton, submits } from './button.ts';
import type { Desk } from './desk.ts';
import type { Reply, Turn } from './dialog.ts';
import { findingViews } from './findingViews.ts';
import { defineForm, type Filled } from './form.ts';
import { mailReply } from './mailDraft.ts';
import { refusalWords } from './refusalWords.ts';
import { sampleSetupStep, setupForm } from './setupForm.ts';
import { recordedCode } from './setupPrefill.ts';

interface CodesView {
  readonly name: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  /** Why Partner Center did not show its list; empty when it did. */
  readonly unavailable: string;
  /** The way to the stop (V1), when nothing in the list looks like this customer's. */
  readonly none: readonly ButtonView[];
}

const sample: CodesView = {
  name: 'Town of Sample',
  choices: [{ title: '481520 · Town of Sample · 1 of 1 left', value: '481520' }],
  unavailable: 'Partner Center does not answer.',
  none: [sampleButton],
};

/** The validation ID, from Partner Center's list as it is now. Without any, the mail that asks for one (V1). */
export const setupCodeForm = setupForm<typeof Code, CodesView>({
  step: 'code',
  form: defineForm('setup-code', Code, { ...sampleSetupStep, ...sample }),
  before: 'setup-customer',
  prefill: recordedCode,
  more: (one, turn, desk, filled) =>
    filled?.problem ? chosenOnly(one, filled) : shownCodes(one, turn, desk),
  instead: ({ choices, unavailable }, one, turn, desk) =>
    choices.length === 0 && unavailable === '' ? stopMail(one, turn, desk) : undefined,
});

async function shownCodes({ approved }: CustomerSetup, turn: Turn, desk: Desk): Promise<CodesView> {
  const name = approved?.name ?? '';
  const asked = await desk.setups.codes();
  if ('refusal' in asked)
    return { name, choices: [], unavailable: refusalWords(asked.refusal, turn.t), none: [] };
  const isFound = asked.answer.some((code) => !isOtherName(code, name) || code.id === approved?.validationId);
  return {
    name,
    choices: asked.answer.map((code) => choiceOf(code, turn)),
    unavailable: '',
    none: isFound ? [] : [submits(turn.t.cards['setup-code'].none, 'setup-without-code')],
  };
}

/** Partner Center has just been asked in vain, and nobody is to wait twice: what was chosen can be sent again. */
function chosenOnly({ approved }: CustomerSetup, { values }: Filled): CodesView {
  const chosen = String(values['validationId']);
  return {
    name: approved?.name ?? '',
    choices: [{ title: chosen, value: chosen }],
    unavailable: '',
    none: [],
  };
}

const choiceOf = ({ id, organization, remaining, most }: SeenCode, { t }: Turn) => ({
  title: [id, organization, t.cards['setup-code'].left(remaining, most)].join(' · '),
  value: id,
});

/** No validation ID means stop, with the mail that asks Microsoft for one: once a customer is created without, its qualification is hard to mend (S3). */
export function stopMail(one: CustomerSetup, turn: Turn, desk: Desk): Reply {
  const { validationId: words } = turn.t.mails;
  const name = one.approved?.name ?? '';
  const mail = {
    to: desk.links.mailbox,
    subject: words.subject(name),
    body: words.body(name, one.approved?.ref ?? ''),
  };
  const findings = assess(setupRules, { codes: 0, isReady: false });
  const judgement = { findings, others: [], openElsewhere: undefined, qualifiedBefore: undefined };
  return mailReply(mail, one, turn, findingViews(judgement, one, turn, desk.links), [
    submits(turn.t.cards['setup-code'].lookAgain, 'show-case', 'positive'),
    opens(turn.t.cards['setup-create'].changes.choice, 'setup-customer'),
  ]);
}
