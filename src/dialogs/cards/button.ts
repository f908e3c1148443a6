import { type Case, type EventName, isLegal } from '../../domain/case.ts';
import { isAllowed } from '../../domain/policy.ts';
import type { Turn } from '../dialog.ts';

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

/** A button that submits a verb. */
export const submits = (title: string, verb: string, style: ButtonView['style'] = 'default'): ButtonView => ({
  title,
  verb,
  form: '',
  style,
});

/** A button that opens a form. */
export const opens = (title: string, form: string, style: ButtonView['style'] = 'default'): ButtonView => ({
  title,
  verb: 'open-form',
  form,
  style,
});

/** Whether this person may cause this event in this case now. */
export const may = (turn: Turn, one: Case, event: EventName): boolean =>
  isLegal(one, event) && isAllowed(turn.actor, one, event);
