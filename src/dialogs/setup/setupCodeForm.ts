import { assess } from '../../domain/assess.ts';
import { isCustomer } from '../../domain/case.ts';
import { isMeantFor, setupRules } from '../../domain/rules/setup.ts';
import { Code, Picked, soldDirectly } from '../../domain/setup/answers.ts';
import type { CustomerSetup, SeenCode } from '../../domain/setup/customerSetup.ts';
import { type ButtonView, opens, sampleButton, submits } from '../cards/button.ts';
import { type Choice, fitting, type Listed, listed, sampleSearch } from '../cards/choices.ts';
import { findingViews } from '../cards/findingViews.ts';
import { refusalWords } from '../cards/refusalWords.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import { defineForm, type Filled } from '../forms/form.ts';
import { validationIdMail } from '../mails/validationIdMail.ts';
import { unseen } from '../refused.ts';
import { sampleSetupStep, setupForm } from './setupForm.ts';
import { recordedCode } from './setupPrefill.ts';

interface CodesView {
  readonly name: string;
  readonly choices: readonly Choice[];
  /** Through whom an indirect provider may sell, itself first; nothing for anybody else. */
  readonly sellers: readonly Choice[];
  /** The way to a reseller that there is no room for. */
  readonly search: Listed['search'];
  /** That the ID which the reviewer recorded is none of these; empty when it is, or when none was recorded. */
  readonly missing: string;
  /** Why Partner Center did not show its list; empty when it did. */
  readonly unavailable: string;
  /** The way to the stop (V1), when nothing in the list looks like this customer's. */
  readonly none: readonly ButtonView[];
}

const sample: CodesView = {
  name: 'Town of Sample',
  choices: [{ title: '481520 · Town of Sample · 1 of 1 left', value: '481520' }],
  sellers: [{ title: 'Contoso Gov Reseller', value: '3c2a5d70-6b1e-4f93-8d04-a7c9e2b1f001' }],
  search: sampleSearch,
  missing: 'The recorded ID 481521 is not in the list.',
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
    wasAskedInVain(filled) ? chosenOnly(one, filled) : shownCodes(one, turn, desk, filled),
  instead: ({ choices, unavailable }, one, turn, desk) =>
    choices.length === 0 && unavailable === '' ? stopMail(one, turn, desk) : undefined,
});

async function shownCodes(one: CustomerSetup, turn: Turn, desk: Desk, filled?: Filled): Promise<CodesView> {
  const [codes, resellers] = await Promise.all([
    desk.setups.codes(one, turn.trace),
    desk.setups.resellers(one, turn.trace),
  ]);
  const nothing = {
    name: one.approved?.name ?? '',
    choices: [],
    sellers: [],
    search: [],
    missing: '',
    none: [],
  };
  if ('refusal' in codes) return { ...nothing, unavailable: refusalWords(codes.refusal, turn.t) };
  if ('refusal' in resellers) return { ...nothing, unavailable: refusalWords(resellers.refusal, turn.t) };
  const choices = codeChoices(codes.answer, one, turn);
  const sellers = sellersIn(one, resellers.answer, filled, turn);
  const missing = missingCode(codes.answer, one, turn);
  return {
    ...nothing,
    choices,
    ...sellers,
    missing,
    unavailable: '',
    none: wayToStop(codes.answer, one, turn),
  };
}

function missingCode(codes: readonly SeenCode[], { approved }: CustomerSetup, { t }: Turn): string {
  const { validationId = '' } = approved ?? {};
  return validationId && !codes.some(({ id }) => id === validationId)
    ? t.cards['setup-code'].missing(validationId)
    : '';
}

/** The way to the stop, unless one of these was recorded for the customer or bears its name. */
function wayToStop(codes: readonly SeenCode[], { approved }: CustomerSetup, { t }: Turn): ButtonView[] {
  const isThere = codes.some((code) => isMeantFor(code, approved));
  return isThere ? [] : [submits(t.cards['setup-code'].none, 'setup-without-code')];
}

/** To sell directly, the reseller that is chosen, and those that are searched for. */
function sellersIn(
  { answers }: CustomerSetup,
  resellers: readonly { readonly id: string; readonly name: string }[],
  filled: Filled | undefined,
  turn: Turn,
): Pick<CodesView, 'sellers' | 'search'> {
  if (resellers.length === 0) return { sellers: [], search: [] };
  const { reseller = answers.code?.reseller, words } = filled?.values ?? {};
  const titled = resellers.map(({ id, name }) => ({ title: name, value: id }));
  const { choices, search } = listed(titled, { words, chosen: reseller }, turn);
  return { sellers: [{ title: turn.t.cards['setup-code'].direct, value: soldDirectly }, ...choices], search };
}

/**
 * Whether Partner Center was asked about what was sent, and did not answer. A form that came too late has a problem too, but
 * nobody asked about it.
 */
const wasAskedInVain = (filled: Filled | undefined): filled is Filled =>
  filled?.problem !== undefined && filled.problems !== undefined;

/** Nobody is to wait twice for Partner Center: what was chosen can be sent again. */
function chosenOnly({ approved }: CustomerSetup, { values }: Filled): CodesView {
  const only = (value: unknown): Choice[] =>
    fitting([{ title: '', value: Picked.safeParse(value).data ?? '' }]);
  return {
    name: approved?.name ?? '',
    choices: only(values['validationId']),
    sellers: only(values['reseller']),
    search: [],
    missing: '',
    unavailable: '',
    none: [],
  };
}

/** Validation IDs to choose from, those first that seem to be meant for the customer. */
export function codeChoices(codes: readonly SeenCode[], { approved }: CustomerSetup, { t }: Turn): Choice[] {
  const isMeant = (code: SeenCode) => Number(isMeantFor(code, approved));
  const title = ({ id, organization, remaining, most }: SeenCode) =>
    [id, organization, t.cards['setup-code'].left(remaining, most)].join(' · ');
  const first = codes.toSorted((a, b) => isMeant(b) - isMeant(a));
  return fitting(first.map((code) => ({ title: title(code), value: code.id })));
}

/**
 * No validation ID means stop, with the mail that has the customer ask Microsoft for one: once a customer is created without,
 * its qualification is hard to mend (S3).
 */
export async function stopMail(one: CustomerSetup, turn: Turn, desk: Desk): Promise<Reply> {
  const customer = await desk.cases.find(turn.actor, one.approved?.applicationId ?? '');
  if (!customer || !isCustomer(customer)) return unseen(turn);
  const judgement = { findings: assess(setupRules, { codes: 0, isReady: false }) };
  const findings = findingViews(judgement, one, turn, desk.links);
  const buttons = [
    submits(turn.t.cards['setup-code'].lookAgain, 'show-case', 'positive'),
    opens(turn.t.cards['setup-create'].changes.choice, 'setup-customer'),
  ];
  return validationIdMail(customer, { one, findings, buttons }, turn, desk);
}
