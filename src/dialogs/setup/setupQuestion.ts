import type { Finding } from '../../domain/assess.ts';
import { nextSetupStep, type SetupStep } from '../../domain/setup/answers.ts';
import type { CustomerSetup } from '../../domain/setup/customerSetup.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import { setupForms } from './setupForms.ts';
import { createCustomer } from './setupReview.ts';

/** What Partner Center may take back at any time. */
const passing: readonly SetupStep[] = ['code', 'domain'];

/** What the owner of a customer's setup is asked next: what was chosen again while it cannot be used (any more). */
export async function setupQuestion(one: CustomerSetup, turn: Turn, desk: Desk): Promise<Reply> {
  const { findings } = await desk.cases.judged(one);
  const useless = passing.find((step) => findings.some(isMendedIn(step)));
  const step = useless ?? nextSetupStep(one.answers, one.unfinished);
  return (step ? setupForms[step] : createCustomer).open(one, turn, desk);
}

const isMendedIn =
  (step: SetupStep) =>
  ({ rule, verdict, advice }: Finding): boolean =>
    (rule === 'V1' && step === 'code') || (verdict === 'block' && 'step' in advice && advice.step === step);
