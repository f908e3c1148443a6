import type { z } from 'zod/v4';
import { begunWith } from '../../domain/application/anew.ts';
import { type Application, unfinishedOf } from '../../domain/case.ts';
import type { CaseForm } from '../case/caseForm.ts';
import type { Turn } from '../dialog.ts';
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

/** What the first form begins with, and of an application that begins with another's answers, which that is. */
export const introAnew = (intro: string, one: Application, step: string, { t }: Turn): string =>
  begunWith(one) && unfinishedOf(one, step) ? `${intro} ${t.common.anew(begunWith(one))}` : intro;
