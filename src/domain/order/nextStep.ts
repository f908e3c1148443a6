import type { NextStep } from '../nextStep.ts';
import type { Order, OrderStatus } from './order.ts';

const steps: Readonly<Record<OrderStatus, NextStep>> = {
  draft: { step: 'continueOrder', whose: 'you' },
  submitted: { step: 'awaitPlacing', whose: 'desk' },
  placing: { step: 'awaitPlacing', whose: 'desk' },
  placed: { step: 'awaitProvisioning', whose: 'microsoft' },
  provisioned: { step: 'orderAgain', whose: 'you' },
  rejected: { step: 'orderAgain', whose: 'you' },
  withdrawn: { step: 'orderAgain', whose: 'you' },
  needsReview: { step: 'awaitOperator', whose: 'operator' },
  held: { step: 'awaitHold', whose: 'microsoft' },
};

/** The next step of an order. It is the owner's too once a hold is over, or when Microsoft wants a document. */
export function orderNextStep({ status, hold, wantsDocument, refused }: Order): NextStep {
  if (hold?.isOver) return { step: 'confirmAgain', whose: 'you' };
  if (hold?.reason === 'limit') return { step: 'awaitHold', whose: 'desk' };
  if (status === 'rejected' && refused) return { step: 'orderRefused', whose: 'you' };
  return wantsDocument ? { step: 'uploadDocument', whose: 'you' } : steps[status];
}
