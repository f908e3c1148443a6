import type { z } from 'zod/v4';
import { hashOf } from '../journal.ts';
import { type ApplicationEventType, Filing } from './application.ts';
import { approvalOf, type Qualification } from './qualification.ts';

/** A filing as a kind of application keeps it: with the answers that Microsoft’s form was sent with, which older ones lack. */
export const FiledWith = <A extends z.ZodObject>(answers: A) =>
  Filing.extend({ answers: answers.optional() }).optional();

/** An application of either kind, with its answers and those that were filed. */
export interface AnsweredApplication extends Omit<Qualification, 'filing'> {
  readonly answers: object;
  readonly filing?: (Filing & { readonly answers?: object | undefined }) | undefined;
}

/** The steps that Microsoft’s form would be filled with otherwise now than when it was sent; none while it was not. */
export const changedSinceFiling = ({ filing, answers }: AnsweredApplication): string[] =>
  changed(filing?.answers ?? {}, answers);

/** The steps that were answered otherwise when a reviewer asked last. */
export function changedSinceAsked({ history, answers }: AnsweredApplication): string[] {
  const asked = history.findLastIndex(({ what }) => what === 'asked');
  const answered = history.slice(0, asked).filter(({ what }) => what === 'answered');
  return changed(
    Object.fromEntries(answered.map(({ details }) => [details['step'], details['answers']])),
    answers,
  );
}

function changed(before: object, answers: object): string[] {
  const now = new Map<string, unknown>(Object.entries(answers));
  return Object.entries(before)
    .filter(([step, answer]) => hashOf(now.get(step)) !== hashOf(answer))
    .map(([step]) => step);
}

/** Whether Microsoft has what the application says now, so that its answer is one to it. */
export const isFiledAsItIs = (one: AnsweredApplication): boolean =>
  one.filing !== undefined && changedSinceFiling(one).length === 0;

/**
 * Whether an event may happen, beyond what the status says. Microsoft's answer is one to what was filed, also while the
 * applicant is asked; and a form that Microsoft has approved is not sent again.
 */
export function isPossible(one: AnsweredApplication, event: ApplicationEventType): boolean {
  if (event === 'decided') return isFiledAsItIs(one);
  return event !== 'filed' || one.status !== 'filed' || approvalOf(one) === undefined;
}
