import type { z } from 'zod/v4';
import { answersOf, isSetup } from '../../domain/case.ts';
import type { SetupStep } from '../../domain/setup/answers.ts';
import type { CustomerSetup } from '../../domain/setup/customerSetup.ts';
import type { Unfit } from '../../services/setups/lookInto.ts';
import { type ButtonView, opens, sampleButton, submits } from '../cards/button.ts';
import { type FindingView, findingViews, sampleFinding } from '../cards/findingViews.ts';
import { refusalWords } from '../cards/refusalWords.ts';
import { type CaseForm, caseForm } from '../case/caseForm.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import type { Filled, Form } from '../forms/form.ts';
import type { Prefill } from './setupPrefill.ts';

/** What the form of every step of a setup shows besides its inputs. */
interface StepView {
  readonly findings: readonly FindingView[];
  readonly back: readonly ButtonView[];
}
export const sampleSetupStep: StepView = { findings: [sampleFinding], back: [sampleButton] };

interface Step<S extends z.ZodObject, More extends object> {
  readonly step: SetupStep;
  readonly form: Form<S, StepView & More>;
  /** The verb of the step before; without one there is no way back. */
  readonly before?: string;
  readonly prefill?: Prefill;
  /** What else is shown. */
  readonly more: (one: CustomerSetup, turn: Turn, desk: Desk, filled?: Filled) => More | Promise<More>;
  readonly instead?: (more: More, one: CustomerSetup, turn: Turn, desk: Desk) => Promise<Reply> | undefined;
}

/** Declares the form of one step of a setup: filled from the case, checked with Partner Center, and kept in it. */
export const setupForm = <S extends z.ZodObject, More extends object>(definition: Step<S, More>): CaseForm =>
  caseForm<CustomerSetup, S, StepView & More>({
    about: isSetup,
    form: definition.form,
    event: 'answered',
    values: (one) => answersOf(one, definition.step),
    ...(definition.prefill && { prefill: definition.prefill }),
    more: async (one, turn, desk, filled) => ({
      findings: findingViews(await desk.cases.judged(one), one, turn, desk.links),
      back: [...backFrom(definition.before, one, turn), withdrawSetup(turn)],
      ...(await definition.more(one, turn, desk, filled)),
    }),
    ...(definition.instead && { instead: definition.instead }),
    async act(input, acting, desk) {
      const answered = await desk.setups.answer(acting, definition.step, input);
      return 'unfit' in answered ? { objects: (turn) => whyUnfit(answered.unfit, turn) } : answered;
    },
  });

/** What does not fit, why Partner Center could not be asked, and what would fit. */
const whyUnfit = ({ fields, refusal, offers }: Unfit, { t }: Turn): Partial<Filled> => ({
  problems: fields,
  offers,
  ...(refusal && { problem: refusalWords(refusal, t) }),
});

/** A setup of which nothing was created can be given up. */
export const withdrawSetup = ({ t }: Turn): ButtonView =>
  submits(t.setup.withdraw, 'withdraw-setup', 'destructive');

/** Back leads to the last look once everything is answered, before that to the step before. */
function backFrom(before: string | undefined, { answers }: CustomerSetup, { t }: Turn): ButtonView[] {
  if (answers.person) return [submits(t.common.back, 'show-case')];
  return before ? [opens(t.common.back, before)] : [];
}
