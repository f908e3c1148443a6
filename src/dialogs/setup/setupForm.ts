import type { z } from 'zod/v4';
import { isSetup } from '../../domain/case.ts';
import type { SetupStep } from '../../domain/setup/answers.ts';
import type { CustomerSetup } from '../../domain/setup/customerSetup.ts';
import type { Acted } from '../../services/cases.ts';
import type { Unfit } from '../../services/setups/lookInto.ts';
import { type ButtonView, sampleButton, submits } from '../cards/button.ts';
import { refusalWords } from '../cards/refusalWords.ts';
import type { CaseForm, Objection } from '../case/caseForm.ts';
import type { Turn } from '../dialog.ts';
import type { Filled } from '../forms/form.ts';
import { type Step, sampleStep, stepForm } from '../forms/stepForm.ts';

/** A setup can be given up at every step. */
interface Withdrawable {
  readonly withdraw: readonly ButtonView[];
}
export const sampleSetupStep = { ...sampleStep, withdraw: [sampleButton] };

interface SetupForm<S extends z.ZodObject, More extends object>
  extends Omit<Step<CustomerSetup, S, Withdrawable & More>, 'about' | 'more' | 'act'> {
  readonly step: SetupStep;
  readonly more: Step<CustomerSetup, S, More>['more'];
}

/** Declares the form of one step of a setup; its answers are checked with Partner Center. */
export const setupForm = <S extends z.ZodObject, More extends object>(
  definition: SetupForm<S, More>,
): CaseForm =>
  stepForm<CustomerSetup, S, Withdrawable & More>({
    ...definition,
    about: isSetup,
    more: async (one, turn, desk, filled) => ({
      withdraw: [withdrawSetup(turn)],
      ...(await definition.more(one, turn, desk, filled)),
    }),
    act: async (input, acting, desk) => unlessUnfit(await desk.setups.answer(acting, definition.step, input)),
  });

/** What became of an answer; one that does not fit is asked for again. */
export const unlessUnfit = (answered: Acted | { readonly unfit: Unfit }): Acted | Objection =>
  'unfit' in answered ? { objects: (turn) => whyUnfit(answered.unfit, turn) } : answered;

/** What does not fit, why Partner Center could not be asked, and what would fit. */
const whyUnfit = ({ fields, refusal, taken, offers }: Unfit, { t }: Turn): Partial<Filled> => ({
  problems: fields,
  offers,
  ...(refusal && { problem: refusalWords(refusal, t) }),
  ...(taken && { problem: t.cards['setup-domain'].taken(taken) }),
});

/** A setup of which nothing was created can be given up. */
export const withdrawSetup = ({ t }: Turn): ButtonView =>
  submits(t.setup.withdraw, 'withdraw-setup', 'destructive');
