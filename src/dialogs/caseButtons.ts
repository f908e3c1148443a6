import type { EventType } from '../domain/application.ts';
import { type Case, isLegal } from '../domain/case.ts';
import { approvalOf } from '../domain/partnerQualification.ts';
import { allowed, owns } from '../domain/policy.ts';
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
type Choice = readonly [event: EventType, text: keyof Texts['buttons'], form: string, style?: Style];

/** The buttons in their order: the event each leads to, its words, and the form it opens or the verb it submits. */
const choices: readonly Choice[] = [
  ['replied', 'reply', 'reply-to-question', 'positive'],
  ['edited', 'edit', 'edit-application'],
  ['reviewStarted', 'startReview', 'start-review', 'positive'],
  ['decided', 'decide', 'record-decision', 'positive'],
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
  const resume = { title: buttons.resume, verb: 'show-case', form: '', style: 'positive' as const };
  const mail = { title: buttons.mailMicrosoft, verb: 'draft-mail', form: '', style: 'default' as const };
  const again = { title: buttons.startAgain, verb: 'start-again', form: '', style: 'default' as const };
  const isOwner = owns(turn.actor, one);
  const isOver = one.status === 'rejected' || one.status === 'withdrawn';
  return [
    ...(isOwner && one.status === 'draft' ? [resume] : []),
    ...legal,
    ...(isOverdue(one, turn) ? [mail] : []),
    ...(isOwner && isOver ? [again] : []),
  ];
}

function buttonOf([event, text, form, style = 'default']: Choice, one: Case, { buttons }: Texts): ButtonView {
  if (withoutForm.includes(form)) return { title: buttons[text], verb: form, form: '', style };
  const again = event === 'filed' && one.status === 'filed';
  const confirms = event === 'decided' && approvalOf(one);
  const title = again ? buttons.fileAgain : confirms ? buttons.confirmLegalInfo : buttons[text];
  return { title, verb: 'open-form', form, style: again ? 'default' : style };
}
