import type { z } from 'zod/v4';
import type { Application } from '../../domain/case.ts';
import type { CaseForm } from '../case/caseForm.ts';
import { type Step, stepForm } from '../forms/stepForm.ts';

/** Declares the form of one step of an application; its answers go to the eligibility service. */
export const applicationForm = <C extends Application, S extends z.ZodObject>(
  definition: Omit<Step<C, S, object>, 'more' | 'instead' | 'act'>,
): CaseForm =>
  stepForm({
    ...definition,
    more: () => ({}),
    act: (input, acting, desk) => desk.eligibility.answer(acting, definition.step, input),
  });
