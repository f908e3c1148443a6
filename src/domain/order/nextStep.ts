import type { NextStep } from '../nextStep.ts';
import type { Order, OrderStatus } from './order.ts';

const steps: Readonly<Record<OrderStatus, NextStep>> = {
  draft: { step: 'continueOrder', whose: 'you' },
  submitted: { step: 'awaitPlacing', whose: 'desk' },
  placing: { step: 'awaitPlacing', whose: 'desk' },
  placed: { step: 'awaitProvisioning', whose: 'microsoft' },
  provisioned: { step: 'isOrdered', whose: 'you' },
  rejected: { step: 'orderAgain', whose: 'you' },
  withdrawn: { step: 'orderAgain', whose: 'you' },
  needsReview: { step: 'awaitOperator', whose: 'operator' },
  held: { step: 'awaitHold', whose: 'microsoft' },
};

/** The next step of an order. One whose hold is over waits for its owner. */
export const orderNextStep = ({ status, hold }: Order): NextStep =>
  hold?.isOver ? { step: 'confirmAgain', whose: 'you' } : steps[status];
