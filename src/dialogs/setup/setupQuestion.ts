import { nextSetupStep, type SetupStep } from '../../domain/setup/answers.ts';
import type { CustomerSetup } from '../../domain/setup/customerSetup.ts';
import type { Desk } from '../desk.ts';
import type { Reply, Turn } from '../dialog.ts';
import { setupForms } from './setupForms.ts';
import { createCustomer } from './setupReview.ts';

/** What the owner of a customer's setup is asked next: the validation ID again while the one chosen cannot be used. */
export async function setupQuestion(one: CustomerSetup, turn: Turn, desk: Desk): Promise<Reply> {
  const { findings } = await desk.cases.judged(one);
  const isUseless = findings.some(
    ({ rule, verdict, advice }) =>
      rule === 'V1' || (verdict === 'block' && 'step' in advice && advice.step === 'code'),
  );
  const step: SetupStep | undefined = isUseless ? 'code' : nextSetupStep(one.answers, one.unfinished);
  return (step ? setupForms[step] : createCustomer).open(one, turn, desk);
}
