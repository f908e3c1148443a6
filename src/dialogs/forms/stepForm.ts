import type { z } from 'zod/v4';
import { answersOf, type Case, isAnswered, type Stepwise, unfinishedOf } from '../../domain/case.ts';
import type { Acted, Acting } from '../../services/cases.ts';
import { type ButtonView, sampleButton, submitsWith } from '../cards/button.ts';
import type { CardName } from '../cards/card.ts';
import { type FindingView, findingViews, sampleFinding } from '../cards/findingViews.ts';
import { type CaseForm, caseForm, type Objection } from '../case/caseForm.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import type { Filled, Form } from './form.ts';
import { leftForm } from './leftForm.ts';

/** What the form of a step shows besides its inputs. */
interface StepView {
  readonly findings: readonly FindingView[];
  readonly back: readonly ButtonView[];
  /** Marks what has to be answered where the client does not: it would not let anybody go back before. */
  readonly mark: string;
  /** Whether one part is changed, so that the form is no step on a way. */
  readonly isChange: boolean;
}
export const sampleStep: StepView = {
  findings: [sampleFinding],
  back: [sampleButton],
  mark: ' *',
  isChange: false,
};

/** What stands in a form before its first answer. */
export type Prefill<C> = (desk: Desk, one: C, turn: Turn) => object | Promise<object>;

/** One step of a case that is answered step by step; `More` is what its form shows beyond what every step does. */
export interface Step<C extends Stepwise, S extends z.ZodObject, More extends object> {
  readonly about: (one: Case) => one is C;
  readonly step: string;
  readonly form: Form<S, StepView & More>;
  /** The verb of the step before; without one there is no way back. */
  readonly before?: CardName;
  /** Whether Back leads to the step before also once everything is answered. */
  readonly isFork?: boolean;
  readonly prefill?: Prefill<C>;
  readonly more: (one: C, turn: Turn, desk: Desk, filled?: Filled) => More | Promise<More>;
  readonly instead?: (more: More, one: C, turn: Turn, desk: Desk) => Promise<Reply> | undefined;
  /** The fields that say nothing that could be used, beyond what the schema can see. */
  readonly check?: (input: z.infer<S>) => string[];
  readonly act: (input: z.infer<S>, acting: Acting, desk: Desk) => Promise<Acted | Objection>;
}

/** Declares the form of one step of a case: filled from the case, and kept in it, on the way back as it is. */
export function stepForm<C extends Stepwise, S extends z.ZodObject, More extends object>(
  definition: Step<C, S, More>,
): CaseForm {
  const { about, step, form, prefill, more, instead, check, act } = definition;
  const values = (one: C) => unfinishedOf(one, step) ?? answersOf(one, step);
  return {
    ...caseForm<C, S, StepView & More>({
      about,
      form,
      event: 'answered',
      values,
      act,
      ...(prefill && { prefill }),
      ...(instead && { instead }),
      ...(check && { check }),
      answered: (one) => answersOf(one, step),
      more: async (one, turn, desk, filled) => {
        const back = backFrom(definition, one, turn);
        const findings = findingViews(await desk.cases.judged(one), one, turn, desk.links);
        const mark = back.length > 0 ? ' *' : '';
        const isChange = hasReply(one) || isAnswered(one);
        return { findings, back, mark, isChange, ...(await more(one, turn, desk, filled)) };
      },
    }),
    leave: async (record, one, turn, desk) => {
      if (!about(one)) return undefined;
      return leftForm(form, step, record, values(one) ?? (await prefill?.(desk, one, turn)) ?? {});
    },
  };
}

/** Whether a change belongs to a reply. */
const hasReply = ({ status }: Case): boolean => status === 'actionNeeded';

/** Where Back leads: to the reply that a change belongs to, to the last look, or to the step before. */
function backFrom(
  { before, isFork }: { readonly before?: CardName; readonly isFork?: boolean },
  one: Case,
  { t }: Turn,
): ButtonView[] {
  const to = (form: string): ButtonView[] => [submitsWith(t.common.back, 'leave-form', form)];
  if (hasReply(one)) return to('reply-to-question');
  if (isAnswered(one) && !isFork) return to('');
  return before ? to(before) : [];
}
