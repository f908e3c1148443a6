import type { z } from 'zod/v4';
import { type Application, answersOf, type Case, isAnswered, unfinishedOf } from '../../domain/case.ts';
import { type ButtonView, sampleButton, submitsWith } from '../cards/button.ts';
import { type FindingView, findingViews, sampleFinding } from '../cards/findingViews.ts';
import { type CaseForm, caseForm } from '../case/caseForm.ts';
import type { Desk } from '../desk.ts';
import type { Turn } from '../dialog.ts';
import type { Form } from './form.ts';
import { leftForm } from './leftForm.ts';

/** What the form of a step shows besides its inputs. */
interface StepView {
  readonly findings: readonly FindingView[];
  readonly back: readonly ButtonView[];
  /** Marks what has to be answered where the client does not: it would not let anybody go back before. */
  readonly mark: string;
}
export const sampleStep: StepView = { findings: [sampleFinding], back: [sampleButton], mark: ' *' };

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

/** Declares the form of one step of an application: filled from the case, and kept in it, on the way back as it is. */
export function stepForm<S extends z.ZodObject>(definition: Step<S>): CaseForm {
  const { about, step, form, prefill } = definition;
  const values = (one: Application) => unfinishedOf(one, step) ?? answersOf(one, step);
  return {
    ...caseForm({
      about,
      form,
      event: 'answered',
      ...(prefill && { prefill }),
      values,
      answered: (one) => answersOf(one, step),
      more: async (one, turn, desk) => {
        const back = backFrom(definition, one, turn);
        const findings = findingViews(await desk.cases.judged(one), one, turn, desk.links);
        return { findings, back, mark: back.length > 0 ? ' *' : '' };
      },
      act: (input, acting, desk) => desk.eligibility.answer(acting, step, input),
    }),
    leave: async (record, one, desk) => {
      if (!about(one)) return undefined;
      return leftForm(form, step, record, values(one) ?? (await prefill?.(desk)) ?? {});
    },
  };
}

/** Where Back leads: to the reply that a change belongs to, to the last look, or to the step before. */
function backFrom(
  { before, isFork }: Pick<Step<z.ZodObject>, 'before' | 'isFork'>,
  one: Application,
  { t }: Turn,
): ButtonView[] {
  const to = (form: string): ButtonView[] => [submitsWith(t.common.back, 'leave-form', form)];
  if (one.status === 'actionNeeded') return to('reply-to-question');
  if (isAnswered(one) && !isFork) return to('');
  return before ? to(before) : [];
}
