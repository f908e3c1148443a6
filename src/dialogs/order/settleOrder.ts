import { z } from 'zod/v4';
import { isOrder } from '../../domain/case.ts';
import { Lines } from '../../domain/text.ts';
import { nameOf } from '../cards/sectionViews.ts';
import { caseForm } from '../case/caseForm.ts';
import { defineForm } from '../forms/form.ts';

const Settlement = z.object({
  outcome: z.enum(['bought', 'provisioned', 'notBought']),
  comment: Lines(2000),
});

/** An operator says what became of an order that needs attention. */
export const settleOrder = caseForm({
  about: isOrder,
  form: defineForm('order-settle', Settlement, { name: 'City of Example' }),
  event: 'settled',
  more: (one, turn) => ({ name: nameOf(one, turn) }),
  act: ({ outcome, comment }, acting, desk) =>
    desk.cases.act(acting, {
      type: 'settled',
      isBought: outcome !== 'notBought',
      isProvisioned: outcome === 'provisioned',
      comment,
    }),
});
