import type { NextStep } from '../nextStep.ts';
import { nextTakeoverStep } from './answers.ts';
import type { Takeover, TakeoverStatus } from './takeover.ts';

const steps: Readonly<Record<TakeoverStatus, NextStep>> = {
  drafted: { step: 'continueTakeover', whose: 'you' },
  sent: { step: 'awaitAcceptance', whose: 'customer' },
  accepted: { step: 'awaitStanding', whose: 'desk' },
  held: { step: 'mendStanding', whose: 'you' },
  ready: { step: 'orderTakenOver', whose: 'you' },
  declined: { step: 'awaitAcceptance', whose: 'customer' },
  lapsed: { step: 'nudgeCustomer', whose: 'you' },
};

/** The next step of a take-over. */
export function takeoverNextStep({ status, answers, reminded, standing }: Takeover): NextStep {
  if (status === 'drafted' && nextTakeoverStep(answers) === undefined)
    return { step: 'sendInvitation', whose: 'you' };
  if (status === 'sent' && reminded) return { step: 'nudgeCustomer', whose: 'you' };
  if (status === 'held' && standing === 'inReview') return { step: 'awaitVetting', whose: 'microsoft' };
  return steps[status];
}
