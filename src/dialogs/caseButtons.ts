import type { EventType } from '../domain/application.ts';
import { type Case, type CaseKind, isLegal } from '../domain/case.ts';
import { allowed, mayMailCustomer, owns } from '../domain/policy.ts';
import { approvalOf } from '../domain/qualification.ts';
import type { Texts } from '../texts/texts.ts';
import { isOverdue } from './clockLine.ts';
import type { Turn } from './dialog.ts';

/** A button of a case's card: it submits its verb, and opens `form` if it names one. */
export interface ButtonView {
  readonly title: string;
  readonly verb: string;
  readonly form: string;
  readonly style: 'default' | 'positive' | 'destructive';
}

export const sampleButton: ButtonView = {
  title: 'Open',
  verb: 'open-form',
  form: 'ask-applicant',
  style: 'default',
};

type Style = ButtonView['style'];
type Opens = string | Readonly<Record<CaseKind, string>>;
type Choice = readonly [event: EventType, text: keyof Texts['buttons'], opens: Opens, style?: Style];

const decision = { partnerQualification: 'record-decision', customerQualification: 'record-approval' };

/** The buttons in their order: the event each leads to, its words, and the form it opens or the verb it submits. */
const choices: readonly Choice[] = [
  ['replied', 'reply', 'reply-to-question', 'positive'],
  ['edited', 'edit', 'edit-application'],
  ['reviewStarted', 'startReview', 'start-review', 'positive'],
  ['decided', 'decide', decision, 'positive'],
  ['filed', 'file', 'record-filing', 'positive'],
  ['asked', 'ask', 'ask-applicant'],
  ['rejected', 'reject', 'reject-application', 'destructive'],
  ['reopened', 'reopen', 'reopen-application'],
  ['withdrawn', 'withdraw', 'withdraw-application', 'destructive'],
];
const withoutForm = ['edit-application', 'start-review'];

/** Whether this person may cause this event in this case now. */
export const may = (turn: Turn, one: Case, event: EventType): boolean =>
  isLegal(one, event) && allowed[event](turn.actor, one);

/** The buttons that are legal now for the one who looks. */
export function caseButtons(one: Case, turn: Turn): ButtonView[] {
  const legal = choices
    .filter(([event]) => may(turn, one, event))
    .map((choice) => buttonOf(choice, one, turn.t));
  const { buttons } = turn.t;
  const isOwner = owns(turn.actor, one);
  const isOver = one.status === 'rejected' || one.status === 'withdrawn';
  return [
    ...(isOwner && one.status === 'draft' ? [submits(buttons.resume, 'show-case', 'positive')] : []),
    ...legal,
    ...(mayMailCustomer(turn.actor, one) ? [submits(buttons.mailCustomer, 'mail-customer')] : []),
    ...(isOverdue(one, turn) ? [submits(buttons.mailMicrosoft, 'draft-mail')] : []),
    ...(isOwner && isOver ? [anotherOf(one.kind, buttons)] : []),
  ];
}

const submits = (title: string, verb: string, style: Style = 'default'): ButtonView => ({
  title,
  verb,
  form: '',
  style,
});

/** Starts anew after an application that came to nothing. */
const anotherOf = (kind: CaseKind, { startAgain, newCustomer }: Texts['buttons']): ButtonView =>
  kind === 'partnerQualification' ? submits(startAgain, 'start-again') : submits(newCustomer, 'new-customer');

function buttonOf(
  [event, text, opens, style = 'default']: Choice,
  one: Case,
  { buttons }: Texts,
): ButtonView {
  const form = typeof opens === 'string' ? opens : opens[one.kind];
  if (withoutForm.includes(form)) return submits(buttons[text], form, style);
  const again = event === 'filed' && one.status === 'filed';
  const confirms = event === 'decided' && approvalOf(one);
  const title = again ? buttons.fileAgain : confirms ? secondFact(one.kind, buttons) : buttons[text];
  return { title, verb: 'open-form', form, style: again ? 'default' : style };
}

const secondFact = (kind: CaseKind, { confirmLegalInfo, enterValidationId }: Texts['buttons']): string =>
  kind === 'partnerQualification' ? confirmLegalInfo : enterValidationId;
