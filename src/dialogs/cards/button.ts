import { type Case, type EventName, isLegal } from '../../domain/case.ts';
import { isAllowed } from '../../domain/policy.ts';
import type { Turn } from '../dialog.ts';

/** A button of a card about a case: what it submits. */
export interface ButtonView {
  readonly title: string;
  readonly verb: string;
  /** What the verb is about: the form to open, a language, a place in a list; empty when it needs nothing. */
  readonly argument: string;
  readonly style: 'default' | 'positive' | 'destructive';
}

/** A button that submits a verb. */
export const submits = (title: string, verb: string, style: ButtonView['style'] = 'default'): ButtonView => ({
  title,
  verb,
  argument: '',
  style,
});

/** A button that submits a verb and what it is about. */
export const submitsWith = (title: string, verb: string, argument: string): ButtonView => ({
  ...submits(title, verb),
  argument,
});

/** A button that opens a form. */
export const opens = (title: string, form: string, style: ButtonView['style'] = 'default'): ButtonView => ({
  ...submits(title, 'open-form', style),
  argument: form,
});

export const sampleButton = opens('Open', 'ask-applicant');

/** Whether this person may cause this event in this case now. */
export const may = (turn: Turn, one: Case, event: EventName): boolean =>
  isLegal(one, event) && isAllowed(turn.actor, one, event);
