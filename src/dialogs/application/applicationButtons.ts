import type { ApplicationEventType } from '../../domain/application/application.ts';
import { approvalOf } from '../../domain/application/qualification.ts';
import type { Application } from '../../domain/case.ts';
import { mayMailCustomer, owns } from '../../domain/policy.ts';
import type { Texts } from '../../texts/texts.ts';
import { type ButtonView, may, opens, submits } from '../cards/button.ts';
import { isOverdue } from '../cards/clockLine.ts';
import type { Turn } from '../dialog.ts';

type Style = ButtonView['style'];
type Form = string | Readonly<Record<Application['kind'], string>>;
type Choice = readonly [event: ApplicationEventType, text: keyof Texts['buttons'], form: Form, style?: Style];

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

/** The buttons that are legal now for the one who looks. */
export function applicationButtons(one: Application, turn: Turn): ButtonView[] {
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
    ...(isOwner && one.status === 'approved' ? [afterApproval(one.kind, turn.t)] : []),
    ...(isOverdue(one, turn) ? [submits(buttons.mailMicrosoft, 'draft-mail')] : []),
    ...(isOwner && isOver ? [anotherOf(one.kind, buttons)] : []),
  ];
}

/** A qualified partner goes on with its customers, a qualified customer is set up. */
const afterApproval = (kind: Application['kind'], { commands, setup }: Texts): ButtonView =>
  kind === 'partnerQualification'
    ? submits(commands.customer, 'new-customer', 'positive')
    : submits(setup.start, 'set-up-customer', 'positive');

/** Starts anew after an application that came to nothing. */
const anotherOf = (kind: Application['kind'], { startAgain }: Texts['buttons']): ButtonView =>
  submits(startAgain, kind === 'partnerQualification' ? 'start-again' : 'new-customer');

function buttonOf(
  [event, text, forms, style = 'default']: Choice,
  one: Application,
  { buttons }: Texts,
): ButtonView {
  const form = typeof forms === 'string' ? forms : forms[one.kind];
  if (withoutForm.includes(form)) return submits(buttons[text], form, style);
  const again = event === 'filed' && one.filing !== undefined;
  const confirms = event === 'decided' && approvalOf(one);
  const title = again ? buttons.fileAgain : confirms ? secondFact(one.kind, buttons) : buttons[text];
  return opens(title, form, again && one.status === 'filed' ? 'default' : style);
}

const secondFact = (
  kind: Application['kind'],
  { confirmLegalInfo, enterValidationId }: Texts['buttons'],
): string => (kind === 'partnerQualification' ? confirmLegalInfo : enterValidationId);
