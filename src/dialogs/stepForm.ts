import type { z } from 'zod/v4';
import { type Application, answersOf, type Case, isAnswered } from '../domain/case.ts';
import { type ButtonView, sampleButton } from './button.ts';
import { type CaseForm, caseForm } from './caseForm.ts';
import type { Desk } from './desk.ts';
import type { Turn } from './dialog.ts';
import { type FindingView, findingViews, sampleFinding } from './findingViews.ts';
import type { Form } from './form.ts';

/** What the form of a step shows besides its inputs. */
interface StepView {
  readonly findings: readonly FindingView[];
  readonly back: readonly ButtonView[];
}
export const sampleStep: StepView = { findings: [sampleFinding], back: [sampleButton] };

interface Step<S extends z.ZodObject> {
  readonly about: (one: Case) => one is Application;
  readonly step: string;
  readonly form: Form<S, StepView>;
  /** The verb of the step before; without one there is no way back. */
  readonly before?: string;
  /** Whether Back leads to the step before also once everything is answered. */
  readonly isFork?: boolean;
  /** What stands in the inputs before the first answer. */
  readonly prefill?: (desk: Desk) => Promise<object>;
}

/** Declares the form of one step of an application: filled from the case, and kept in it. */
export function stepForm<S extends z.ZodObject>(definition: Step<S>): CaseForm {
  const { about, step, form, prefill } = definition;
  return caseForm({
    about,
    form,
    event: 'answered',
    ...(prefill && { prefill }),
    values: (one) => answersOf(one, step),
    more: async (one, turn, desk) => ({
      findings: findingViews(await desk.cases.judged(one), one, turn, desk.links),
      back: backFrom(definition, one, turn),
    }),
    act: (input, acting, desk) => desk.eligibility.answer(acting, step, input),
  });
}

/** Where Back leads: to the reply that a change belongs to, to the last look, or to the step before. */
function backFrom(
  { before, isFork }: Pick<Step<z.ZodObject>, 'before' | 'isFork'>,
  one: Application,
  { t }: Turn,
): ButtonView[] {
  const to = (verb: string, form: string): ButtonView[] => [
    { title: t.common.back, verb, form, style: 'default' },
  ];
  if (one.status === 'actionNeeded') return to('open-form', 'reply-to-question');
  if (isAnswered(one) && !isFork) return to('show-case', '');
  return before ? to('open-form', before) : [];
}
